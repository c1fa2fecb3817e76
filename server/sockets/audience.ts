import type { Pulse } from '../../shared/protocol/messages.ts';
import type { LiveBatch, Outlet } from '../engine/hub.ts';
import { eventFrame, type Frame } from './frame.ts';
import { type Session, type Told, turnFrame } from './session.ts';

/** Sockets served in one go; a larger crowd is served in slices, one per turn of the loop, so that nobody waits for it. */
const SLICE = 64;

/**
 * Phones are a crowd of their own: they are many and only read, so they are served in slices, while whoever works gets
 * each batch at once and before the answer to his own command (rule O2).
 */
const crowdName = (view: string, key: string, phones: boolean): string =>
  `${phones ? 'phones' : 'work'} ${view} ${key}`;

/** Who reads what, and the delivery of batches to them. A batch is made into text once, however many read it. */
export class Audience implements Outlet {
  readonly #epoch: () => string;
  #told = 0;
  readonly #crowds = new Map<string, Set<Session>>();
  #dirty = new Set<Session>();
  /** Slices of large crowds still to be served, in order. */
  #later: (() => void)[] = [];

  constructor(epoch: () => string) {
    this.#epoch = () => JSON.stringify(epoch());
  }

  join(session: Session, view: string, key: string): void {
    const name = crowdName(view, key, session.actor.role === 'participant');
    let crowd = this.#crowds.get(name);
    if (crowd === undefined) {
      crowd = new Set();
      this.#crowds.set(name, crowd);
    }
    crowd.add(session);
    session.reads.add(name);
  }

  leave(session: Session): void {
    for (const name of session.reads) {
      const crowd = this.#crowds.get(name);
      crowd?.delete(session);
      if (crowd?.size === 0) this.#crowds.delete(name);
    }
    session.reads.clear();
    this.#dirty.delete(session);
  }

  batch(batch: LiveBatch): void {
    const work = this.#crowds.get(crowdName(batch.view, batch.key, false));
    const phones = this.#crowds.get(crowdName(batch.view, batch.key, true));
    if (work === undefined && phones === undefined) return;
    const told = { n: this.#told++, json: batch.json };
    if (work !== undefined) this.#atOnce(work, told);
    if (phones === undefined) return;
    if (phones.size <= SLICE) return this.#atOnce(phones, told);
    const frame = turnFrame(this.#epoch(), [told], []);
    this.#inSlices(phones, (session) => session.send(frame));
  }

  /** To all who read a view, apart from what it shows; losing it is harmless. */
  beside(view: string, frame: Frame): void {
    for (const session of this.#crowds.get(crowdName(view, '', false)) ?? []) session.sendIfFree(frame);
  }

  /** To all phones, if the line is free; losing one is harmless. */
  pulse(message: Pulse): void {
    const phones = this.#crowds.get(crowdName('programme', '', true));
    const frame = eventFrame('pulse', JSON.stringify(message));
    if (phones !== undefined) this.#inSlices(phones, (session) => session.sendIfFree(frame));
  }

  markDirty(session: Session): void {
    this.#dirty.add(session);
  }

  turnEnd(): void {
    const dirty = this.#dirty;
    if (dirty.size === 0) return;
    this.#dirty = new Set();
    const made = new Map<string, Frame>();
    const epoch = this.#epoch();
    for (const session of dirty) session.flush(epoch, made);
  }

  /** Goes out with whatever else the session gets in this turn. */
  #atOnce(crowd: Set<Session>, batch: Told): void {
    for (const session of crowd) {
      session.batch(batch);
      this.#dirty.add(session);
    }
  }

  #inSlices(crowd: Set<Session>, send: (session: Session) => void): void {
    const idle = this.#later.length === 0;
    const sessions = [...crowd];
    for (let i = 0; i < sessions.length; i += SLICE)
      this.#later.push(() => sessions.slice(i, i + SLICE).forEach(send));
    if (idle && this.#later.length > 0) setImmediate(this.#serve);
  }

  readonly #serve = (): void => {
    this.#later.shift()?.();
    if (this.#later.length > 0) setImmediate(this.#serve);
  };
}
