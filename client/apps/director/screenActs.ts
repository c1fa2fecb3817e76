import type { Mode } from '../../../shared/facts/moderation.ts';
import type { Scene } from '../../../shared/facts/screens.ts';
import type { CueId, DeviceId, RoomId } from '../../../shared/ids.ts';
import { newId } from '../../sync/live.svelte.ts';
import type { Acts } from './acts.svelte.ts';
import type { HallLive } from './hall.ts';
import { canShow, neighbourOf, sameScene } from './scenes.ts';

/** A finger that bounces must not end the still that it has just put on. */
const BOUNCE_MS = 1000;

/** What the director does with queue and screens. Each act names what he looked at, so that it never does something else. */
export class ScreenActs {
  readonly #live: HallLive;
  readonly #acts: Acts;
  /** The cue that a number key made, as long as nobody touched it: the next number replaces it. */
  #quick: CueId | null = null;
  #taking = false;
  #calmedAt = Number.NEGATIVE_INFINITY;

  constructor(live: HallLive, acts: Acts) {
    this.#live = live;
    this.#acts = acts;
  }

  get #directed() {
    return this.#live.view('screens');
  }

  /** The first of the queue goes on the screens. */
  async take(): Promise<void> {
    const { queue, revision } = this.#directed;
    const [first] = queue;
    if (first === undefined || this.#taking) return;
    // It waits for no other act: its revision says whether it still means what was seen.
    this.#taking = true;
    await this.#acts.urgent({ type: 'takeScene', cue: first.cue, seen: revision });
    this.#taking = false;
  }

  /** What stood on the screens before the last change. */
  back(): void {
    const { former, revision } = this.#directed;
    if (former !== null) void this.#acts.run({ type: 'takeBack', seen: revision });
  }

  /** The calm still, at any moment: it waits for nothing else that is under way. */
  calm(): void {
    if (this.#directed.panic) return;
    this.#calmedAt = performance.now();
    void this.#acts.urgent({ type: 'panic' });
  }

  endCalm(): void {
    void this.#acts.urgent({ type: 'endPanic' });
  }

  calmOrBack(): void {
    if (!this.#directed.panic) this.calm();
    else if (performance.now() - this.#calmedAt > BOUNCE_MS) this.endCalm();
  }

  /** Resolves with true when it waits in the queue. */
  async queue(scene: Scene, rooms: RoomId[] | undefined, where: 'first' | 'last'): Promise<boolean> {
    if (!canShow(scene)) return false;
    const before = where === 'first' ? (this.#directed.queue[0]?.cue ?? null) : null;
    return this.#acts.run({ type: 'queueScene', cue: newId(), scene, rooms, before });
  }

  /** By a number key: this picture is next, in all rooms. */
  async prepare(scene: Scene): Promise<void> {
    const [first] = this.#directed.queue;
    if (first !== undefined && first.rooms === undefined && sameScene(first.scene, scene)) return;
    const cue = newId();
    const done =
      first !== undefined && first.cue === this.#quick
        ? await this.#acts.run({ type: 'changeCue', cue: first.cue, into: cue, scene })
        : await this.#acts.run({ type: 'queueScene', cue, scene, before: first?.cue ?? null });
    if (done) this.#quick = cue;
  }

  change(cue: CueId, scene: Scene, rooms: RoomId[] | undefined): Promise<boolean> {
    return this.#acts.run({ type: 'changeCue', cue, into: newId(), scene, rooms });
  }
  drop(cue: CueId): Promise<boolean> {
    return this.#acts.run({ type: 'dropCue', cue });
  }
  first(cue: CueId): Promise<boolean> {
    return this.#acts.run({ type: 'moveCue', cue, before: this.#directed.queue[0]?.cue ?? null });
  }
  /** Resolves with false when it is at that end already. */
  async move(index: number, by: -1 | 1): Promise<boolean> {
    const { queue } = this.#directed;
    const [cue, before] = [queue[index]?.cue, neighbourOf(queue, index, by)];
    return cue !== undefined && before !== undefined && this.#acts.run({ type: 'moveCue', cue, before });
  }

  /** What it is called, where it hangs, and what it draws of the tables' words. */
  async name(screen: DeviceId, name: string, room: RoomId | null, words: Mode): Promise<boolean> {
    const named = await this.#acts.run({ type: 'nameScreen', screen, name, room });
    return named && this.#acts.run({ type: 'setScreenWords', screen, words });
  }
}
