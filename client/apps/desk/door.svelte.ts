import type { PersonId } from '../../../shared/ids.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { badgeCode, badgeHash, tokenOf } from './badge.ts';
import { Directory, type DirectoryPerson } from './directory.svelte.ts';
import type { DeskLive } from './live.ts';

/** Whom the desk shows: the person, and whether he had come in before this time. */
export interface Shown {
  person: PersonId;
  before: Arrival | null;
}

const RECENT = 8;

/** What happens at one desk: finding people, letting them in, and taking that back. */
export class Door {
  readonly directory = new Directory();
  readonly #live: DeskLive;
  readonly #desk: () => string;
  shown = $state.raw<Shown | null>(null);
  /** True when the badge that was scanned last is nobody's. */
  unknown = $state(false);
  /** Latest first. */
  recent = $state.raw<PersonId[]>([]);

  constructor(live: DeskLive, desk: () => string) {
    this.#live = live;
    this.#desk = desk;
  }

  arrival(person: PersonId): Arrival | null {
    return arrivalOf(person, this.#live.view('desk').people[person]?.arrived ?? null, this.#live.items);
  }

  /** A badge before the camera or the scanner: whoever it is comes in, also when he did before. */
  async scanned(text: string): Promise<void> {
    const found = await this.#recognised(text);
    if (found !== undefined) await this.#letIn(found.id);
  }

  /** A badge that is only looked at. */
  async looked(text: string): Promise<void> {
    const found = await this.#recognised(text);
    if (found !== undefined) this.show(found.id);
  }

  async #recognised(text: string): Promise<DirectoryPerson | undefined> {
    let found = this.#find(text);
    if (found === undefined) {
      await this.directory.refresh();
      found = this.#find(text);
    }
    this.unknown = found === undefined;
    if (found === undefined) this.shown = null;
    return found;
  }

  /** Chosen by name: somebody who is in already is only shown. */
  async chosen(person: PersonId): Promise<void> {
    this.unknown = false;
    const before = this.arrival(person);
    if (before === null) await this.#letIn(person);
    else this.show(person);
  }

  show(person: PersonId): void {
    this.unknown = false;
    this.shown = { person, before: null };
  }

  clear(): void {
    this.unknown = false;
    this.shown = null;
  }

  async undo(person: PersonId): Promise<void> {
    await this.#live.send({ type: 'undoArrival', person, desk: this.#desk() });
    this.recent = this.recent.filter((one) => one !== person);
    this.show(person);
  }

  /** The answer stands there before the server knows: it comes from what this desk has. */
  async #letIn(person: PersonId): Promise<void> {
    this.shown = { person, before: this.arrival(person) };
    this.recent = [person, ...this.recent.filter((one) => one !== person)].slice(0, RECENT);
    const at = Math.round(this.#live.now());
    await this.#live.send({ type: 'recordArrival', person, desk: this.#desk(), at });
  }

  #find(text: string): DirectoryPerson | undefined {
    const token = tokenOf(text);
    if (token !== null) return this.directory.byBadge(badgeHash(token));
    return this.directory.byCode(badgeCode(text));
  }
}
