import { MemoryStore } from '../../server/adapters/memory/store.ts';
import type { Decided } from '../../server/ports/store.ts';
import { logOf } from '../../shared/epoch.ts';
import type { Entry } from '../../shared/facts/fact.ts';
import { mint } from '../support/ids.ts';

/** One life of the log: what is written stays, whatever happens to the server. */
export class Platter extends MemoryStore {
  readonly units: Decided[] = [];
  readonly entries: Entry[] = [];

  override async append(decided: Decided[]): Promise<void> {
    await super.append(decided);
    // A command that changed nothing leaves nothing: it may be asked, and be written, again.
    const kept = structuredClone(decided).filter(({ entries, rows }) => entries.length + rows.length > 0);
    this.units.push(...kept);
    for (const unit of kept) this.entries.push(...unit.entries);
  }
  get head(): number {
    return this.entries.at(-1)?.pos ?? 0;
  }
}

/** The disk of the server, and every life that its log has had. */
export class Disk {
  readonly lives = new Map<string, Platter>();
  current: Platter;
  full = false;

  private constructor(platter: Platter) {
    this.current = platter;
    this.lives.set(platter.epoch, platter);
  }
  static async made(...units: Decided[]): Promise<Disk> {
    const platter = new Platter(`${mint('log')}.1`);
    await platter.append(units);
    return new Disk(platter);
  }

  /** Puts back a copy that held the first so many commands; it is a new life (rule E1). */
  async restore(units: number): Promise<void> {
    const copy = new Platter(`${logOf(this.current.epoch)}.${this.lives.size + 1}`);
    await copy.append(this.current.units.slice(0, units));
    this.lives.set(copy.epoch, copy);
    this.current = copy;
  }
}
