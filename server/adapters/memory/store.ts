import type { Entry } from '../../../shared/facts/fact.ts';
import type { CommandId } from '../../../shared/ids.ts';
import type { Decided, Row, Rows, Store, StoreHealth } from '../../ports/store.ts';
import { StoreError } from '../../ports/store.ts';

type PutRow = Extract<Row, { put: unknown }>;

/** A store that forgets when the process ends; real, and used by tests and by `--memory`. */
export class MemoryStore implements Store {
  readonly epoch: string;
  readonly #entries: Entry[] = [];
  readonly #commands = new Map<CommandId, number>();
  readonly #rows = new Map<string, PutRow>();
  #closed = false;
  #broken: StoreError | null = null;

  constructor(epoch: string) {
    this.epoch = epoch;
  }

  async append(decided: Decided[]): Promise<void> {
    if (this.#closed) throw new StoreError('closed', 'the store is closed');
    if (this.#broken !== null) throw this.#broken;
    const ids = new Set<CommandId>();
    for (const { command } of decided) {
      if (this.#commands.has(command) || ids.has(command)) {
        this.#broken = new StoreError('failed', `command ${command} is in the log already`);
        throw this.#broken;
      }
      ids.add(command);
    }
    // Copied as a disk would: what the caller changes later does not change the log.
    for (const { command, entries, rows } of structuredClone(decided)) {
      if (entries.length === 0 && rows.length === 0) continue;
      this.#entries.push(...entries);
      this.#commands.set(command, this.#entries.at(-1)?.pos ?? 0);
      for (const row of rows) {
        if (row.table === 'papersOut') this.#rows.delete(`papers ${row.out.ballot} ${row.out.receipt}`);
        else this.#rows.set(`${row.table} ${rowKey(row)}`, row);
      }
    }
  }

  async *read(after: number): AsyncIterable<Entry[]> {
    this.#broken = null;
    const rest = this.#entries.filter((entry) => entry.pos > after);
    if (rest.length > 0) yield structuredClone(rest);
  }

  async commands(): Promise<Map<CommandId, number>> {
    return new Map(this.#commands);
  }

  async rows(): Promise<Rows> {
    const rows: Rows = { people: [], links: [], devices: [], papers: [] };
    for (const row of structuredClone([...this.#rows.values()])) {
      if (row.table === 'people') rows.people.push(row.put);
      else if (row.table === 'links') rows.links.push(row.put);
      else if (row.table === 'devices') rows.devices.push(row.put);
      else rows.papers.push(row.put);
    }
    rows.papers.sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
    return rows;
  }

  async sealBox(ballot: string): Promise<void> {
    for (const row of this.#rows.values())
      if (row.table === 'papers' && row.put.ballot === ballot) {
        delete row.put.group;
        delete row.put.batch;
      }
  }

  async health(): Promise<StoreHealth> {
    return { synchronous: 2, journal: 'memory', locking: 'exclusive', engine: 'memory', freeBytes: Infinity };
  }

  async close(): Promise<void> {
    this.#closed = true;
  }
}

function rowKey(row: PutRow): string {
  switch (row.table) {
    case 'people':
      return row.put.id;
    case 'links':
      return row.put.hash;
    case 'devices':
      return row.put.keyHash;
    case 'papers':
      return `${row.put.ballot} ${row.put.receipt}`;
  }
}
