import type { Queue } from '../../../shared/facts/door.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { badgeCode, badgeHash, tokenOf } from './badge.ts';
import { Directory, type Found } from './directory.svelte.ts';
import type { DeskLive } from './live.ts';
import { type Task, taskAfter } from './task.ts';

/** Whom the desk shows: the person, and whether he had come in before this time. */
export interface Shown {
  person: PersonId;
  before: Arrival | null;
}

/** Why a badge let nobody in: it is nobody's, or somebody's who has another one by now (his id). */
export type BadBadge = { kind: 'unknown' } | { kind: 'old'; person: PersonId };

const RECENT = 8;

/** What happens at one desk: finding people, letting them in, and taking that back. */
export class Door {
  readonly directory: Directory;
  readonly #live: DeskLive;
  readonly #desk: () => string;
  shown = $state.raw<Shown | null>(null);
  /** What was wrong with the badge that was scanned last. */
  bad = $state.raw<BadBadge | null>(null);
  task = $state.raw<Task | null>(null);
  /** Latest first. */
  recent = $state.raw<PersonId[]>([]);

  constructor(live: DeskLive, desk: () => string) {
    this.#live = live;
    this.#desk = desk;
    this.directory = new Directory(live.kept);
  }

  get name(): string {
    return this.#desk();
  }

  /** The server knows other names than this desk: somebody is new, or has another badge, or nothing came yet. */
  get isBehind(): boolean {
    const { people, badges } = this.#live.view('desk');
    const known = this.directory.people;
    return (
      this.directory.isStale ||
      Object.keys(people).some((id) => !known.has(id)) ||
      Object.entries(badges).some(([id, times]) => (known.get(id)?.issue ?? 0) < times)
    );
  }

  arrival(person: PersonId): Arrival | null {
    return arrivalOf(person, this.#live.view('desk').people[person]?.arrived ?? null, this.#live.items);
  }

  /**
   * A badge before the camera or the scanner: whoever it is comes in, also when he did before.
   * @param readings the same scan as read in different ways, the likeliest first
   */
  async scanned(...readings: string[]): Promise<void> {
    const found = await this.#recognised(readings);
    if (found === undefined) return;
    const task = taskAfter(this.task, found);
    if (task !== null) this.task = task;
    else if (found.kind === 'person') await this.#letIn(found.person.id);
  }

  /** A badge that is only looked at. */
  async looked(...readings: string[]): Promise<void> {
    const found = await this.#recognised(readings);
    if (found?.kind === 'person') this.show(found.person.id);
    else if (found !== undefined) this.bad = { kind: 'unknown' };
  }

  async #recognised(readings: readonly string[]): Promise<Found | undefined> {
    let found = this.#find(readings);
    // Without a line nobody can tell more than this desk knows; asking would only keep people waiting.
    const isAlone = this.#live.connection === 'offline' && this.directory.people.size > 0;
    if (found === undefined && !isAlone) {
      await this.directory.refresh();
      found = this.#find(readings);
    }
    this.bad = null;
    if (found === undefined) this.bad = { kind: 'unknown' };
    else if (found.kind === 'old') this.bad = { kind: 'old', person: found.person.id };
    if (this.bad !== null) this.shown = null;
    return found;
  }

  /** Chosen by name: somebody who is in already is only shown. */
  async chosen(person: PersonId): Promise<void> {
    this.bad = null;
    const before = this.arrival(person);
    if (before === null) await this.#letIn(person);
    else this.show(person);
  }

  show(person: PersonId): void {
    this.bad = null;
    this.task = null;
    this.shown = { person, before: null };
  }

  clear(): void {
    this.bad = null;
    this.task = null;
    this.shown = null;
  }

  async undo(person: PersonId): Promise<void> {
    await this.#live.send({ type: 'undoArrival', person, desk: this.#desk() });
    this.recent = this.recent.filter((one) => one !== person);
    this.show(person);
  }

  /** Somebody who was registered here: the server let him in. */
  async registered(person: PersonId): Promise<void> {
    await this.directory.refresh();
    this.recent = [person, ...this.recent.filter((one) => one !== person)].slice(0, RECENT);
    this.show(person);
  }

  tellQueue(queue: Queue): Promise<unknown> {
    return this.#live.send({
      type: 'tellQueue',
      desk: this.#desk(),
      queue,
      at: Math.round(this.#live.now()),
    });
  }

  /** The answer stands there before the server knows: it comes from what this desk has. */
  async #letIn(person: PersonId): Promise<void> {
    this.shown = { person, before: this.arrival(person) };
    this.recent = [person, ...this.recent.filter((one) => one !== person)].slice(0, RECENT);
    const at = Math.round(this.#live.now());
    await this.#live.send({ type: 'recordArrival', person, desk: this.#desk(), at });
  }

  #find(readings: readonly string[]): Found | undefined {
    for (const text of readings) {
      const token = tokenOf(text);
      const found =
        token === null ? this.directory.byCode(badgeCode(text)) : this.directory.byBadge(badgeHash(token));
      if (found !== undefined) return this.#upToDate(found);
    }
    return undefined;
  }

  /** Whoever was given another badge since the names came has lost this one: known by the line, before the names are. */
  #upToDate(found: Found): Found {
    if (found.kind !== 'person') return found;
    const { person } = found;
    const given = this.#live.view('desk').badges[person.id] ?? 0;
    return given > person.issue ? { kind: 'old', person } : found;
  }
}
