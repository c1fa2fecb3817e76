import type { DeviceCommand } from '../../../../shared/commands/command.ts';
import type { TableId } from '../../../../shared/ids.ts';
import type { Ack, Batch, Hello, ViewAnswer } from '../../../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../../../shared/protocol/version.ts';
import { type TableShown, type TableState, table } from '../../../../shared/views/table.ts';
import type { Dial, LineEvents } from '../../../sync/line.ts';

/** A log of which no server knows: what carries its name can be sent nowhere. */
const EPOCH = 'practice.practice';
/** So long an answer takes, so that it is seen how a card is first on the tablet and then saved. */
const ANSWER_MS = 600;

export interface PretendedViews {
  programme: unknown;
  runningOrder: unknown;
  table: TableState;
}

interface Request {
  id: string;
  command: DeviceCommand;
}

/**
 * The other end of a line for one table, in the page itself: it answers as the server would and keeps nothing. No command
 * leaves the device, because there is no network in it.
 */
export class PretendedHall {
  readonly #table: TableId;
  readonly #views: PretendedViews;
  readonly #later: (run: () => void, ms: number) => void;
  readonly #answered = new Set<string>();
  #pos = 1;
  #cut = false;
  /** The line that stands, or that waits for the hall to come back. */
  #line: LineEvents | null = null;
  #hello: Hello | null = null;

  constructor(
    key: TableId,
    views: PretendedViews,
    later: (run: () => void, ms: number) => void = (run, ms) => void setTimeout(run, ms),
  ) {
    this.#table = key;
    this.#views = views;
    this.#later = later;
  }

  readonly dial: Dial = (events, hello) => {
    this.#line = events;
    this.#hello = hello;
    // As on a network: whoever dials has his line in hand before it opens.
    this.#later(() => this.#open(events), 0);
    return {
      hello: (message) => this.#welcome(events, message),
      do: (requests) => this.#later(() => this.#answer(events, requests as Request[]), ANSWER_MS),
      time: (answer) => answer({ now: Date.now(), rate: 1 }),
      close: () => this.#close(events),
    };
  };

  /** The line falls away, and each new one stays silent. */
  cut(): void {
    this.#cut = true;
    if (this.#line !== null) this.#close(this.#line);
  }

  /** It is there again, at once for a device that is dialling. */
  mend(): void {
    this.#cut = false;
    if (this.#line !== null) this.#open(this.#line);
  }

  #open(events: LineEvents): void {
    if (this.#cut || this.#line !== events || this.#hello === null) return;
    events.opened();
    this.#welcome(events, this.#hello);
  }

  #close(events: LineEvents): void {
    if (this.#line !== events) return;
    this.#line = null;
    events.closed();
  }

  #welcome(events: LineEvents, { views }: Hello): void {
    events.welcome({
      protocol: PROTOCOL,
      epoch: EPOCH,
      clock: { now: Date.now(), rate: 1 },
      actor: { role: 'facilitator', device: 'practice', table: this.#table },
      views: views.map(({ view, key }): ViewAnswer => {
        const state = structuredClone(this.#views[view as keyof PretendedViews]);
        return { view, key, pos: this.#pos, state };
      }),
    });
  }

  #answer(events: LineEvents, requests: readonly Request[]): void {
    // What was under way in a cut is sent again.
    if (this.#line !== events) return;
    const acks: Ack[] = [];
    const batches: Batch[] = [];
    for (const { id, command } of requests) {
      if (!this.#answered.has(id)) batches.push(this.#take(command));
      this.#answered.add(id);
      acks.push({ id, ok: true, pos: this.#pos });
    }
    events.turn({ epoch: EPOCH, batches, acks });
  }

  #take(command: DeviceCommand): Batch {
    const shown = shownOf(command, Date.now());
    for (const one of shown) table.fold(this.#views.table, structuredClone(one));
    const prev = this.#pos;
    this.#pos += 1;
    return { view: 'table', key: this.#table, prev, pos: this.#pos, shown };
  }
}

/** What a table would see of its own command. Of what is not practised it sees nothing. */
function shownOf(command: DeviceCommand, at: number): TableShown[] {
  switch (command.type) {
    case 'addIdea': {
      const { idea, round, words } = command;
      return [{ type: 'idea', idea, round, words, at, late: false }];
    }
    case 'rewordIdea':
      return [{ type: 'words', idea: command.idea, words: command.words }];
    case 'withdrawIdea':
    case 'restoreIdea':
      return [{ type: 'withdrawn', idea: command.idea, withdrawn: command.type === 'withdrawIdea' }];
    case 'moveIdea':
      return [{ type: 'moved', card: command.idea, spot: command.spot }];
    case 'askHelp': {
      const { call, table: from, reason } = command;
      return [{ type: 'helpAsked', call, table: from, reason, at }];
    }
    case 'withdrawHelp':
      return [{ type: 'helpWithdrawn', call: command.call, table: command.table, at }];
    default:
      return [];
  }
}
