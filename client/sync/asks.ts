import type { CommandId } from '../../shared/ids.ts';
import type { Ack } from '../../shared/protocol/messages.ts';
import { refusal } from '../../shared/refusal.ts';

/** How long an asked command may be sent again over a new line. */
const ASK_MS = 8_000;

/** What somebody hears who pressed a button while there was no line. */
export const noConnection = (id: CommandId): Ack => ({
  id,
  ok: false,
  refusal: refusal('no-connection'),
  again: true,
});

/** People who wait for the answer to a command, each only for a while. Times are monotonic milliseconds. */
export class Asks {
  readonly #waiting = new Map<CommandId, { answer: (ack: Ack) => void; until: number }>();

  open(id: CommandId, now: number, answer: (ack: Ack) => void): void {
    this.#waiting.set(id, { answer, until: now + ASK_MS });
  }
  has(id: CommandId): boolean {
    return this.#waiting.has(id);
  }
  settle(ack: Ack): void {
    const waiting = this.#waiting.get(ack.id);
    this.#waiting.delete(ack.id);
    waiting?.answer(ack);
  }
  /** Tells those who waited too long that there was no line; returns their commands, which are not to be sent any more. */
  giveUp(now: number): CommandId[] {
    const late = [...this.#waiting].filter(([, { until }]) => until <= now).map(([id]) => id);
    for (const id of late) this.settle(noConnection(id));
    return late;
  }
}
