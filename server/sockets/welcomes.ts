import { refusal } from '../../shared/refusal.ts';
import type { HubAnswer } from '../engine/hub.ts';
import { endOfEvent } from './frame.ts';

/** Bytes kept for who comes next; when a whole hall comes back at once, the tablets of a table and all screens read alike. */
const KEPT = 16_000_000;

/** The large end of a welcome, encoded once for all who come in the same second and read the same. */
export class Welcomes {
  readonly #endings = new Map<string, Buffer>();
  #bytes = 0;

  /** The answers, the end of their list and of the message. */
  ending(answers: readonly HubAnswer[]): Buffer {
    const mark = answers.map((answer) => answer.mark).join('\n');
    const known = this.#endings.get(mark);
    if (known !== undefined) return known;
    const made = endOfEvent(`${answers.map(({ json }) => json).join(',')}]}`);
    if (this.#bytes + made.length > KEPT) this.forget();
    this.#bytes += made.length;
    this.#endings.set(mark, made);
    return made;
  }

  forget(): void {
    if (this.#bytes === 0) return;
    this.#endings.clear();
    this.#bytes = 0;
  }
}

/** Instead of a view that the device may not read. */
export const refusedAnswer = (view: string, key: string): HubAnswer => ({
  mark: `refused ${view} ${key}`,
  json: JSON.stringify({ view, key, refused: refusal('not-allowed') }),
});
