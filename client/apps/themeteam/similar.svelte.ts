import type { BundleId, CardId } from '../../../shared/ids.ts';
import { callApi } from '../../sync/session.ts';
import type { Likeness } from './suggestions.ts';

const LIMIT = 30;
/** Who walks through a stack does not ask about each card he passes. */
const PAUSE_MS = 120;
const KEPT_MS = 30_000;

/** What can be in hand: its kind, and its id. A bundle also by its cards, as others change what is like it. */
export type Asked = { card: CardId } | { bundle: BundleId; cards: number };

const keyOf = (asked: Asked): string => ('card' in asked ? asked.card : `${asked.bundle} ${asked.cards}`);

/** What is like the card or bundle in hand; nothing while it is not known, or when the hall has no engine for it. */
export class Similar {
  #key: string | null = null;
  #likenesses = $state.raw<readonly Likeness[]>([]);
  readonly #known = new Map<string, { at: number; likenesses: readonly Likeness[] }>();
  #awake = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get likenesses(): readonly Likeness[] {
    return this.#likenesses;
  }

  /** Asks once before anybody waits for it: an engine that has to read all cards first does so now. */
  wake(card: CardId | undefined): void {
    if (this.#awake || card === undefined) return;
    this.#awake = true;
    void this.#ask({ card });
  }

  /** @param now milliseconds of any clock that only goes forward */
  of(asked: Asked | null, now = performance.now()): void {
    const key = asked === null ? null : keyOf(asked);
    if (key === this.#key) return;
    this.#key = key;
    clearTimeout(this.#timer);
    const known = key === null ? undefined : this.#known.get(key);
    this.#likenesses = known?.likenesses ?? [];
    if (asked !== null && (known === undefined || now - known.at > KEPT_MS))
      this.#timer = setTimeout(() => void this.#ask(asked), PAUSE_MS);
  }

  async #ask(asked: Asked): Promise<void> {
    const about =
      'card' in asked
        ? `card=${encodeURIComponent(asked.card)}`
        : `bundle=${encodeURIComponent(asked.bundle)}`;
    const answer = await callApi<{ neighbours: Likeness[] }>(
      'themeteam',
      `/api/similar?${about}&limit=${LIMIT}`,
      { method: 'GET' },
    );
    if (!answer.ok) return;
    const { neighbours: likenesses } = answer.value;
    const key = keyOf(asked);
    this.#known.set(key, { at: performance.now(), likenesses });
    if (this.#key === key) this.#likenesses = likenesses;
  }
}
