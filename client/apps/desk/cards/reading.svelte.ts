import type { CardsRead } from '../../../../shared/protocol/cardFile.ts';
import { FrameReader } from '../../../scan/cardFrames.ts';
import { type ApiAnswer, callApi } from '../../../sync/session.ts';

/** What to say when nothing came in: a key of the texts, or a refusal. */
export type ReadingTrouble = 'cardsNone' | 'cardsNoLine' | 'cardsMixed' | { code: string };

/** Reads in the cards of one tablet after the other, from its file or from the codes on its screen. */
export class CardReading {
  /** Codes read so far, of how many; 0 before the first. */
  count = $state(0);
  total = $state(0);
  busy = $state(false);
  done = $state.raw<CardsRead | null>(null);
  trouble = $state.raw<ReadingTrouble | null>(null);
  #frames = new FrameReader();

  again(): void {
    this.#frames = new FrameReader();
    this.count = 0;
    this.total = 0;
    this.done = null;
    this.trouble = null;
  }

  async file(file: Blob): Promise<void> {
    this.again();
    await this.#send(await file.text());
  }

  /** What the camera read. Something else than a code of a tablet is passed over. */
  async scanned(text: string): Promise<void> {
    if (this.busy || this.done !== null || !this.#frames.take(text)) return;
    this.trouble = null;
    this.count = this.#frames.count;
    this.total = this.#frames.total;
    try {
      const whole = await this.#frames.text();
      if (whole !== null) await this.#send(whole);
    } catch {
      this.again();
      this.trouble = 'cardsMixed';
    }
  }

  async #send(text: string): Promise<void> {
    if (this.busy) return;
    const file = parsed(text);
    if (file === null) {
      this.trouble = 'cardsNone';
      return;
    }
    this.busy = true;
    this.#take(await callApi<CardsRead>('desk', '/api/cards', { body: file }));
    this.busy = false;
  }

  #take(answer: ApiAnswer<CardsRead>): void {
    if (answer.ok) this.done = answer.value;
    else if (answer.refusal === null) this.trouble = 'cardsNoLine';
    else this.trouble = answer.refusal.code === 'malformed' ? 'cardsNone' : { code: answer.refusal.code };
  }
}

function parsed(text: string): object | null {
  try {
    const file = JSON.parse(text) as unknown;
    return typeof file === 'object' ? file : null;
  } catch {
    return null;
  }
}
