import type { CardId } from '../../../shared/ids.ts';
import { callApi } from '../../sync/session.ts';
import type { Likeness } from './suggestions.ts';

const LIMIT = 30;
/** Who walks through a stack does not ask about each card he passes. */
const PAUSE_MS = 120;
const KEPT_MS = 30_000;

/** What is like the card in hand; nothing while it is not known, or when the hall has no engine for it. */
export class Similar {
  #card: CardId | null = null;
  #likenesses = $state.raw<readonly Likeness[]>([]);
  readonly #known = new Map<CardId, { at: number; likenesses: readonly Likeness[] }>();
  #awake = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get likenesses(): readonly Likeness[] {
    return this.#likenesses;
  }

  /** Asks once before anybody waits for it: an engine that has to read all cards first does so now. */
  wake(card: CardId | undefined): void {
    if (this.#awake || card === undefined) return;
    this.#awake = true;
    void this.#ask(card);
  }

  /** @param now milliseconds of any clock that only goes forward */
  of(card: CardId | null, now = performance.now()): void {
    if (card === this.#card) return;
    this.#card = card;
    clearTimeout(this.#timer);
    const known = card === null ? undefined : this.#known.get(card);
    this.#likenesses = known?.likenesses ?? [];
    if (card !== null && (known === undefined || now - known.at > KEPT_MS))
      this.#timer = setTimeout(() => void this.#ask(card), PAUSE_MS);
  }

  async #ask(card: CardId): Promise<void> {
    const answer = await callApi<{ neighbours: Likeness[] }>(
      'themeteam',
      `/api/similar?card=${encodeURIComponent(card)}&limit=${LIMIT}`,
      { method: 'GET' },
    );
    if (!answer.ok) return;
    const { neighbours: likenesses } = answer.value;
    this.#known.set(card, { at: performance.now(), likenesses });
    if (this.#card === card) this.#likenesses = likenesses;
  }
}
