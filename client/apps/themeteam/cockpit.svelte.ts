import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { BundleId, CardId, ProposalId } from '../../../shared/ids.ts';
import { type BundleRow, bundlesOf } from './bundles.ts';
import { type Card, cardsOf, heldBy, isToDo, tablesWithout } from './cards.ts';
import { EVERYTHING, type Filter, filterBundles, filterCards } from './filter.ts';
import type { TeamLive } from './hall.ts';
import { underWay } from './underWay.ts';

/** What lies before the member, at the right of the page. */
export type Hand =
  | { kind: 'card'; id: CardId }
  | { kind: 'bundle'; id: BundleId }
  | { kind: 'proposal'; id: ProposalId };

/** Cards that one member takes at once: what fits in five minutes. */
export const STACK = 10;
const PAGE = 60;
const TICK_MS = 5000;
/** A claim with less than this left is asked for again while its holder works. */
const RENEW_MS = 120_000;

/** All that one member sees, and where he is in it. What he does is in `acts.ts`. */
export class Cockpit {
  readonly live: TeamLive;
  filter = $state.raw<Filter>(EVERYTHING);
  hand = $state.raw<Hand | null>(null);
  /** What the middle shows. */
  shows = $state<'bundles' | 'proposals'>('bundles');
  /** Loose cards that go along into the next bundle. */
  along = $state.raw<ReadonlySet<CardId>>(new Set());
  /** Hall time, every few seconds. */
  now = $state(0);
  #limit = $state(PAGE);
  #lastAct = 0;

  readonly #away = $derived.by(() => underWay(this.live.items));
  readonly state = $derived.by(() => this.live.view('themeTeam'));
  readonly cards: Card[] = $derived.by(() => cardsOf(this.state));
  readonly cardById = $derived.by(() => new Map(this.cards.map((card) => [card.id, card])));
  readonly bundles: BundleRow[] = $derived.by(() => bundlesOf(this.state, this.cards));
  readonly bundleById = $derived.by(() => new Map(this.bundles.map((row) => [row.id, row])));
  readonly toDo = $derived.by(() => this.cards.filter((card) => isToDo(card) && !this.#away.has(card.id)));
  readonly silent = $derived.by(() => tablesWithout(this.cards));
  readonly shownBundles = $derived.by(() => filterBundles(this.bundles, this.filter));

  readonly #found = $derived.by(() =>
    filterCards(this.filter.which === 'todo' ? this.toDo : this.cards, this.filter),
  );
  /** My own stack, in the order in which it was said. */
  readonly stack = $derived.by(() => this.#found.filter((card) => heldBy(card, this.now) === this.me));
  readonly #others = $derived.by(() => this.#found.filter((card) => heldBy(card, this.now) !== this.me));
  /** The rest, as far as it is drawn. */
  readonly rest = $derived.by(() => this.#others.slice(0, this.#limit));
  readonly restCount = $derived.by(() => this.#others.length);
  readonly free = $derived.by(() =>
    this.#others.filter((card) => isToDo(card) && heldBy(card, this.now) === null),
  );

  readonly card = $derived.by(() =>
    this.hand?.kind === 'card' ? (this.cardById.get(this.hand.id) ?? null) : null,
  );
  readonly bundle = $derived.by(() =>
    this.hand?.kind === 'bundle' ? (this.bundleById.get(this.hand.id) ?? null) : null,
  );

  constructor(live: TeamLive) {
    this.live = live;
    this.now = live.now();
  }

  /** Keeps the clock of the page going. @returns how to stop it */
  run(): () => void {
    const timer = setInterval(() => {
      this.now = this.live.now();
      this.#renew();
    }, TICK_MS);
    return () => clearInterval(timer);
  }

  /** This device, as claims and acts name it. */
  get me(): string {
    return this.live.actor?.device ?? '';
  }
  get hasMore(): boolean {
    return this.restCount > this.#limit;
  }
  more(): void {
    this.#limit += PAGE;
  }
  choose(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.#limit = PAGE;
  }

  take(hand: Hand | null): void {
    if (hand?.kind !== this.hand?.kind || hand?.id !== this.hand?.id) this.along = new Set();
    this.hand = hand;
  }
  toggleAlong(card: CardId): void {
    const along = new Set(this.along);
    if (!along.delete(card)) along.add(card);
    this.along = along;
  }

  /** Goes to the card, bundle or proposal before or after the one in hand. */
  step(by: 1 | -1): void {
    const kind = this.hand?.kind ?? 'card';
    const ids = this.#walk(kind);
    const at = ids.indexOf(this.hand?.id ?? '');
    if (kind === 'card' && by === 1 && at === ids.length - 1 && this.hasMore) this.more();
    const id = this.#walk(kind)[at < 0 ? 0 : at + by];
    if (id !== undefined) this.take({ kind, id });
  }

  /** What j and k walk through: not the cards that somebody else holds. */
  #walk(kind: Hand['kind']): string[] {
    if (kind === 'bundle') return this.shownBundles.map(({ id }) => id);
    if (kind === 'proposal') return Object.keys(this.state.proposals);
    const mine = [...this.stack, ...this.rest.filter((card) => heldBy(card, this.now) === null)];
    return mine.map(({ id }) => id);
  }

  /** The card that comes after these have left; asked before they go. */
  following(gone: readonly CardId[]): Hand | null {
    const ids = this.#walk('card');
    const at = ids.indexOf(gone[0] ?? '');
    const left = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at))].filter((id) => !gone.includes(id));
    return left[0] === undefined ? null : { kind: 'card', id: left[0] };
  }

  /** Goes to the other column. */
  cross(to: 'cards' | 'bundles'): void {
    const kind = to === 'cards' ? 'card' : 'bundle';
    if (this.hand?.kind === kind) return;
    if (to === 'bundles') this.shows = 'bundles';
    const id = this.#walk(kind)[0];
    if (id !== undefined) this.take({ kind, id });
  }

  /** Kept on this device until the server has it (rule O4). */
  async send(command: DeviceCommand): Promise<void> {
    this.#lastAct = this.live.now();
    await this.live.send(command);
  }

  /** Who works on gets more time; who left does not hold the others up. */
  #renew(): void {
    if (this.now - this.#lastAct > RENEW_MS) return;
    const ending = this.toDo.filter(
      (card) => heldBy(card, this.now) === this.me && (card.claim?.until ?? 0) - this.now < RENEW_MS,
    );
    if (ending.length > 0) void this.live.ask({ type: 'claimCards', cards: ending.map(({ id }) => id) });
  }
}
