import type { Server } from 'socket.io';
import type { Batch, Pulse } from '../../shared/protocol/messages.ts';
import type { DeviceEvents, ServerEvents } from '../../shared/protocol/sockets.ts';
import type { Outlet } from '../engine/hub.ts';
import type { Session } from './session.ts';

/** Sockets served in one go; a larger crowd is served in slices, one per turn of the loop, so that nobody waits for it. */
const SLICE = 250;

/** A crowd that reads one view: a few sessions are told one by one, many by rooms that encode a frame once. */
class Crowd {
  readonly sessions = new Set<Session>();
  readonly slices: { room: string; size: number }[] = [];
  readonly #slotOf = new Map<Session, { room: string; size: number }>();

  constructor(readonly name: string) {}

  add(session: Session): void {
    if (this.sessions.has(session)) return;
    this.sessions.add(session);
    let slice = this.slices.find((one) => one.size < SLICE);
    if (slice === undefined) {
      slice = { room: `${this.name} ${this.slices.length}`, size: 0 };
      this.slices.push(slice);
    }
    slice.size += 1;
    this.#slotOf.set(session, slice);
    session.socket.join(slice.room);
  }

  delete(session: Session): void {
    const slice = this.#slotOf.get(session);
    if (slice === undefined) return;
    slice.size -= 1;
    this.#slotOf.delete(session);
    this.sessions.delete(session);
    session.socket.leave(slice.room);
  }
}

/**
 * Phones are a crowd of their own: they are many and only read, so they are served in slices, while whoever works gets
 * each batch at once and before the answer to his own command (rule O2).
 */
const crowdName = (view: string, key: string, phones: boolean): string =>
  `${phones ? 'phones' : 'work'} ${view} ${key}`;

type HallServer = Server<DeviceEvents, ServerEvents>;

/** Who reads what, and the delivery of batches to them. */
export class Audience implements Outlet {
  readonly #io: HallServer;
  readonly #epoch: () => string;
  readonly #crowds = new Map<string, Crowd>();
  #dirty = new Set<Session>();
  /** Slices of large crowds still to be served, in order. */
  #later: (() => void)[] = [];

  constructor(io: HallServer, epoch: () => string) {
    this.#io = io;
    this.#epoch = epoch;
  }

  join(session: Session, view: string, key: string): void {
    const name = crowdName(view, key, session.actor.role === 'participant');
    let crowd = this.#crowds.get(name);
    if (crowd === undefined) {
      crowd = new Crowd(name);
      this.#crowds.set(name, crowd);
    }
    crowd.add(session);
    session.reads.add(name);
  }

  leave(session: Session): void {
    for (const name of session.reads) {
      const crowd = this.#crowds.get(name);
      crowd?.delete(session);
      if (crowd?.sessions.size === 0) this.#crowds.delete(name);
    }
    session.reads.clear();
    this.#dirty.delete(session);
  }

  batch(batch: Batch): void {
    this.#tell(this.#crowds.get(crowdName(batch.view, batch.key, false)), batch);
    this.#tell(this.#crowds.get(crowdName(batch.view, batch.key, true)), batch);
  }

  #tell(crowd: Crowd | undefined, batch: Batch): void {
    if (crowd === undefined) return;
    if (crowd.sessions.size === 1) {
      for (const session of crowd.sessions) {
        session.batch(batch);
        this.#dirty.add(session);
      }
      return;
    }
    const turn = { epoch: this.#epoch(), batches: [batch] };
    this.#toSlices(crowd, (room) => this.#io.to(room).emit('turn', turn));
  }

  /** To all phones, if the line is free; losing one is harmless. */
  pulse(message: Pulse): void {
    const phones = this.#crowds.get(crowdName('programme', '', true));
    if (phones !== undefined)
      this.#toSlices(phones, (room) => this.#io.volatile.to(room).emit('pulse', message));
  }

  markDirty(session: Session): void {
    this.#dirty.add(session);
  }

  turnEnd(): void {
    const dirty = this.#dirty;
    if (dirty.size === 0) return;
    this.#dirty = new Set();
    for (const session of dirty) session.flush(this.#epoch());
  }

  #toSlices(crowd: Crowd, send: (room: string) => void): void {
    const slices = crowd.slices.filter((slice) => slice.size > 0);
    if (slices.length <= 1) {
      for (const { room } of slices) send(room);
      return;
    }
    const idle = this.#later.length === 0;
    for (const { room } of slices) this.#later.push(() => send(room));
    if (idle) setImmediate(this.#serve);
  }

  readonly #serve = (): void => {
    this.#later.shift()?.();
    if (this.#later.length > 0) setImmediate(this.#serve);
  };
}
