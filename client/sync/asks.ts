import type { Ack } from '../../shared/protocol/messages.ts';
import { refusal } from '../../shared/refusal.ts';

interface Asker {
  answer: (ack: Ack) => void;
  /** On the clock that never jumps, milliseconds. */
  until: number;
}

/** What somebody is told who waited in vain: nothing was done that he knows of, and he may try again. */
export const noConnection = (id: string): Ack => ({
  id,
  ok: false,
  refusal: refusal('no-connection'),
  again: true,
});

/** Who waits for the answer to a command, by its id. */
export class Asks {
  readonly #askers = new Map<string, Asker>();

  /** Resolves with the answer of the server, or with `noConnection` when it was given up. */
  wait(id: string, until: number): Promise<Ack> {
    return new Promise((answer) => this.#askers.set(id, { answer, until }));
  }

  has(id: string): boolean {
    return this.#askers.has(id);
  }

  answer(ack: Ack): void {
    const asker = this.#askers.get(ack.id);
    this.#askers.delete(ack.id);
    asker?.answer(ack);
  }

  /** Whoever waited too long is told that there was no line. Answers the ids of what he asked. */
  giveUp(now: number): string[] {
    const late = [...this.#askers].filter(([, { until }]) => until <= now).map(([id]) => id);
    for (const id of late) this.answer(noConnection(id));
    return late;
  }
}
