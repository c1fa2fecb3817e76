import type { LinkGrant } from '../../shared/commands/access.ts';
import type { Entry } from '../../shared/facts/fact.ts';
import type { BallotId, CommandId, DeviceId } from '../../shared/ids.ts';
import type { Person } from '../../shared/people.ts';

/** A link as stored: `revoked` links are kept so that "revoked" and "unknown" can be told apart in the audit. */
export interface Link extends LinkGrant {
  issuedAt: number;
  revoked: boolean;
}

/** A browser that opened a link. Only the hash of its key is kept. */
export interface Device {
  id: DeviceId;
  keyHash: string;
  link: string;
  /** How tables read whoever of the floor team works with it; absent for all others. */
  name?: string;
}

/** A paper in the ballot box: nothing in it leads to the voter, not even a time or a number. */
export interface Paper {
  ballot: BallotId;
  receipt: string;
  choice: string[];
  /** District, or wildcards: only while the ballot is open, so that it can be told who is heard. */
  group?: string;
  /** Of a card from the box of paper, which counted batch it was in: only while the ballot is open, so that it can be taken back. */
  batch?: string;
}

/** Erasable rows that live beside the log. They are written in the same transaction as the facts of their command. */
export type Row =
  | { table: 'people'; put: Person }
  | { table: 'links'; put: Link }
  | { table: 'devices'; put: Device }
  | { table: 'papers'; put: Paper }
  /** A paper that is taken out of the box again. */
  | { table: 'papersOut'; out: Pick<Paper, 'ballot' | 'receipt'> };

/** One decided command: its facts, stamped, and its rows. */
export interface Decided {
  command: CommandId;
  at: number;
  entries: Entry[];
  rows: Row[];
}

export interface Rows {
  people: Person[];
  links: Link[];
  devices: Device[];
  papers: Paper[];
}

export interface StoreHealth {
  /** SQLite's number: 2 is FULL. 2 as well for stores that need no flush. */
  synchronous: number;
  journal: string;
  locking: string;
  engine: string;
  /** Bytes left where the data lives; Infinity when that is not a question. */
  freeBytes: number;
}

/** Why a store said no. `full` passes when space returns; the others need a person. */
export class StoreError extends Error {
  constructor(
    readonly code: 'full' | 'in-use' | 'corrupt' | 'newer' | 'closed' | 'failed',
    message: string,
  ) {
    super(message);
    this.name = 'StoreError';
  }
}

/**
 * The log of facts and the rows beside it, behind one transaction: whatever `append` was given is on disk as a whole when
 * its promise resolves, and not at all when it rejects (rule L1). One writer.
 */
export interface Store {
  /** Changed when the store is made, restored or promoted (rule E1). */
  readonly epoch: string;
  /**
   * May be asked again before the last one is done; what is asked is written in this order. After a failure everything
   * fails that was asked since, because it rests on what failed, until `read` shows what there is.
   *
   * @throws StoreError `full` when nothing was written for want of space
   */
  append(decided: Decided[]): Promise<void>;
  /** Entries after a position, in order, in chunks. */
  read(after: number): AsyncIterable<Entry[]>;
  /** Command ids that the log knows, with the position they ended at, also those that left no facts. */
  commands(): Promise<Map<CommandId, number>>;
  rows(): Promise<Rows>;
  /**
   * Forgets the order in which the papers of a closed ballot came in, what stood on them before, their groups and batches, on disk
   * too. A box that was sealed stays as it is.
   */
  sealBox(ballot: BallotId): Promise<void>;
  health(): Promise<StoreHealth>;
  close(): Promise<void>;
}
