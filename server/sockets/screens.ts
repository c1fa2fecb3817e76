import type { Actor } from '../../shared/facts/fact.ts';
import { identified, shows } from '../../shared/protocol/messages.ts';
import { viewNamed } from '../../shared/views/views.ts';
import type { LiveBatch } from '../engine/hub.ts';
import type { Clock } from '../ports/clock.ts';
import { Presence } from './presence.ts';
import type { Session } from './session.ts';

interface Parts {
  clock: Clock;
  /** All that are connected. */
  sessions: ReadonlySet<Session>;
  /** Whether the session may ask something now: its link stands and it does not ask too much. */
  mayAsk: (session: Session) => boolean;
}

const directs = ({ role }: Actor): boolean => ['director', 'organiser', 'operator'].includes(role);

/** What screens and directors say to each other beside views and commands. Ephemeral: losing any of it is harmless. */
export class Screens {
  readonly #parts: Parts;
  readonly #presence = new Presence();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  batch(batch: LiveBatch): void {
    this.#presence.published(batch, performance.now());
  }

  left(session: Session): void {
    if (this.#presence.left(session.device.id, session, this.#parts.clock.now())) this.#tell();
  }

  /** A report of a screen; the next comes soon, so one too many is left out. */
  shows(session: Session, message: unknown): void {
    const parsed = shows.safeParse(message);
    if (!parsed.success) return session.bye({ code: 'malformed' });
    if (!viewNamed('plenary').allows(session.actor, '') || !this.#parts.mayAsk(session)) return;
    const at = { real: performance.now(), hall: this.#parts.clock.now() };
    if (this.#presence.reported(session.device.id, session, parsed.data, at)) this.#tell();
  }

  /** Has a screen, or each of them, show its name. */
  identify(session: Session, asked: unknown): void {
    const parsed = identified.safeParse(asked);
    if (!parsed.success) return session.bye({ code: 'malformed' });
    if (!directs(session.actor) || !this.#parts.mayAsk(session)) return;
    for (const one of this.#presence.sessionsOf(parsed.data)) one.socket.emit('identify');
  }

  everySecond(): void {
    this.#presence.forgetOld(this.#parts.clock.now());
    if (this.#presence.size > 0) this.#tell();
  }

  /** To those who direct, if their line is free. */
  #tell(): void {
    const frame = this.#presence.frame(performance.now());
    for (const session of this.#parts.sessions) if (directs(session.actor)) session.sendIfFree(frame);
  }
}
