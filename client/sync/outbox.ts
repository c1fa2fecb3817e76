import type { DeviceCommand } from '../../shared/commands/command.ts';
import { logOf } from '../../shared/epoch.ts';
import type { CommandId } from '../../shared/ids.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { Ack } from '../../shared/protocol/messages.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { type Refusal, refusal } from '../../shared/refusal.ts';

export type ItemState =
  /** On this device, waiting for its turn. */
  | 'queued'
  /** Sent, not yet answered. */
  | 'inFlight'
  /** On the server's disk; kept a day in case the server loses its disk (rule E1). */
  | 'acked'
  /** Refused for good, or met a defect again and again; a person decides (rule O6). */
  | 'parked';

export interface OutboxItem {
  id: CommandId;
  /** Order in which it was made on this device. */
  seq: number;
  command: DeviceCommand;
  state: ItemState;
  /** Device time at which it was made, epoch milliseconds; only for throwing away old acked items. */
  madeAt: number;
  refusal?: Refusal;
  defects: number;
  /** Epoch of the log that acked it. */
  epoch?: string;
  /** The log it was made for; absent when it was made before this device had met a server. */
  log?: string;
  /** Version of the page that made it; absent is the first. */
  protocol?: number;
}

const DAY_MS = 24 * 3600_000;
const MAX_DEFECTS = 3;

/**
 * What a device still has to tell. Pure: it knows no clock, disk or network; whoever uses it stores what `changed` names.
 * Several items may be under way at once, but of one subject (an idea, a person, the bundles) only the oldest, so that an idea is
 * there before its new words are.
 */
export class Outbox {
  readonly #items = new Map<CommandId, OutboxItem>();
  #seq = 0;

  constructor(items: readonly OutboxItem[] = []) {
    for (const item of [...items].sort((a, b) => a.seq - b.seq)) {
      this.#items.set(item.id, item.state === 'inFlight' ? { ...item, state: 'queued' } : item);
      this.#seq = Math.max(this.#seq, item.seq);
    }
  }

  /** All items, oldest first. */
  get items(): OutboxItem[] {
    return [...this.#items.values()];
  }
  /** How many are on this device only. */
  get waiting(): number {
    return this.items.filter(({ state }) => state === 'queued' || state === 'inFlight').length;
  }
  get parked(): OutboxItem[] {
    return this.items.filter(({ state }) => state === 'parked');
  }

  /** A new item, to be stored before `add` makes it count (rule O4). */
  make(id: CommandId, command: DeviceCommand, madeAt: number): OutboxItem {
    this.#seq += 1;
    return { id, seq: this.#seq, command, state: 'queued', madeAt, defects: 0, protocol: PROTOCOL };
  }
  add(item: OutboxItem): void {
    this.#items.set(item.id, item);
  }

  /** Marks what may be sent now as under way and returns it, oldest first. */
  takeSendable(): OutboxItem[] {
    const busy = new Set<string>();
    const taken: OutboxItem[] = [];
    let inFlight = this.items.filter(({ state }) => state === 'inFlight').length;
    for (const item of this.#items.values()) {
      if (item.state !== 'queued' && item.state !== 'inFlight') continue;
      const subject = subjectOf(item.command);
      if (item.state === 'queued' && !busy.has(subject) && inFlight < LIMITS.inFlight) {
        item.state = 'inFlight';
        inFlight += 1;
        taken.push(item);
      }
      busy.add(subject);
    }
    return taken;
  }

  /** The line is gone: whatever was under way has to be sent again. */
  lineLost(): void {
    for (const item of this.#items.values()) if (item.state === 'inFlight') item.state = 'queued';
  }

  /** Takes an answer; returns the item when its state changed. */
  settle(ack: Ack, epoch: string): OutboxItem | null {
    const item = this.#items.get(ack.id);
    if (item === undefined || item.state === 'acked') return null;
    if (ack.ok) {
      item.state = 'acked';
      item.epoch = epoch;
      delete item.refusal;
      return item;
    }
    item.refusal = ack.refusal;
    if (ack.refusal.code === 'server-error') item.defects += 1;
    item.state = ack.again && item.defects < MAX_DEFECTS ? 'queued' : 'parked';
    return item;
  }

  /**
   * The log began a new life: what an earlier life acked is offered again. What was made for another log altogether
   * (yesterday's rehearsal, say) is not sent to this one: unsent words are set aside where a person sees them.
   * Returns the items to store.
   */
  newEpoch(epoch: string): OutboxItem[] {
    const log = logOf(epoch);
    const touched: OutboxItem[] = [];
    for (const item of this.#items.values()) {
      const mine = logOf(item.epoch ?? item.log ?? log) === log;
      if (mine && item.state === 'acked' && item.epoch !== epoch) item.state = 'queued';
      else if (!mine && (item.state === 'queued' || item.state === 'inFlight'))
        Object.assign(item, { state: 'parked', refusal: refusal('other-summit') });
      else continue;
      touched.push(item);
    }
    return touched;
  }

  /** Takes out a command that came to nothing and is not to be kept. */
  drop(id: CommandId): void {
    this.#items.delete(id);
  }

  /** A person chose to try a parked item again. */
  retry(id: CommandId): OutboxItem | null {
    const item = this.#items.get(id);
    if (item?.state !== 'parked') return null;
    item.state = 'queued';
    item.defects = 0;
    delete item.refusal;
    return item;
  }

  /**
   * Forgets acked items older than a day, and one that a person put aside. What holds a receipt stays until he does: by it he
   * finds his vote in the published list, also weeks later. Returns the ids to delete.
   */
  forget(now: number, putAside?: CommandId): CommandId[] {
    const old = this.items.filter(({ id, state, madeAt, command }) =>
      state === 'acked' && command.type !== 'castVote'
        ? now - madeAt > DAY_MS
        : id === putAside && (state === 'parked' || state === 'acked'),
    );
    for (const { id } of old) this.#items.delete(id);
    return old.map(({ id }) => id);
  }
}

/** What a command is about: of one subject, one command at a time is under way. */
function subjectOf(command: DeviceCommand): string {
  const { idea, person, proposal, act } = command as Partial<Record<string, string>>;
  // What somebody does to the bundles rests on what he did just before.
  return idea ?? person ?? proposal ?? (act && 'act') ?? command.type;
}
