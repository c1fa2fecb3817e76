import type { IdeaId } from '../../../shared/ids.ts';
import { ANY_THEME, askedHere, type Card, cardsOf, type Filter, filtered, totalsOf } from './cards.ts';
import type { TeamLive } from './hall.ts';

const PAGE = 60;

/**
 * The cards as one reader sees them. While he is at it, new cards wait above the list and judged ones stay where they are,
 * so that no card ever moves under a finger that is on its way.
 */
export class Pile {
  filter = $state.raw<Filter>({ which: 'unjudged', theme: ANY_THEME });
  selected = $state<IdeaId | null>(null);
  /** Hall time of the newest card that the reader has before him; null while the list follows the hall. */
  #heldAt = $state<number | null>(null);
  #kept = $state.raw<ReadonlySet<IdeaId>>(new Set());
  #limit = $state(PAGE);
  readonly #live: TeamLive;

  readonly #cards: Card[] = $derived.by(() =>
    cardsOf(this.#live.view('themeTeam').ideas, askedHere(this.#live.items)),
  );
  readonly totals = $derived.by(() => totalsOf(this.#cards));
  readonly #found = $derived.by(() => filtered(this.#cards, this.filter, this.#kept));
  readonly #reached = $derived.by(() => {
    const until = this.#heldAt;
    return until === null ? this.#found : this.#found.filter(({ at }) => at <= until);
  });
  /** What is drawn, newest first. */
  readonly cards = $derived.by(() => this.#reached.slice(0, this.#limit));
  /** How many came since the reader began. */
  readonly fresh = $derived.by(() => this.#found.length - this.#reached.length);
  readonly hasMore = $derived.by(() => this.#reached.length > this.#limit);

  constructor(live: TeamLive) {
    this.#live = live;
  }

  choose(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.#limit = PAGE;
    this.release();
  }

  /** The reader is at the list: what he sees stays where it is. */
  hold(): void {
    this.#heldAt ??= this.#cards[0]?.at ?? 0;
  }
  /** The reader let go: the list follows the hall again. */
  release(): void {
    this.#heldAt = null;
    this.#kept = new Set();
    this.selected = null;
  }
  more(): void {
    this.#limit += PAGE;
  }
  /** The new cards come in, and the first of them is before the reader. */
  takeFresh(): void {
    this.release();
    this.hold();
    this.selected = this.cards[0]?.id ?? null;
  }

  /** Goes to the card before or after the selected one. */
  step(by: 1 | -1): void {
    this.hold();
    const at = this.cards.findIndex(({ id }) => id === this.selected);
    if (by === 1 && at === this.cards.length - 1 && this.hasMore) this.more();
    const next = this.cards[at < 0 ? 0 : at + by];
    if (next !== undefined) this.selected = next.id;
  }

  async judge(idea: IdeaId, wanted: 'show' | 'hide'): Promise<void> {
    this.hold();
    this.#kept = new Set(this.#kept).add(idea);
    await this.#live.send({ type: wanted === 'show' ? 'approveIdea' : 'hideIdea', idea });
  }
  /** Judges the selected card and goes on to the next. */
  judgeSelected(wanted: 'show' | 'hide'): void {
    if (this.selected === null) return;
    void this.judge(this.selected, wanted);
    this.step(1);
  }
}
