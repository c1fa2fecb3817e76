import { chanceInCompany, chanceOf, type Likeness, signals, signalsInCompany, THRESHOLD } from './chance.ts';
import { CIRCLE, companyOf } from './company.ts';
import { compare, matchTerms } from './compare.ts';
import { groupByMean, type Link } from './groups.ts';
import { Postings } from './postings.ts';
import { rarityIn } from './rarity.ts';
import { type Reading, read } from './reading.ts';
import type { Asked, Card, Neighbour, SimilarityIndex } from './similarity.ts';

/** How many of the cards that have most in common at a glance are compared word by word. */
const COMPARED = 100;
const LIMIT = 20;
/** Less likely than this is no neighbour at all. */
const LEAST = 0.0005;
/** Words that are named as a reason. */
const REASONS = 4;
/** Slots of cards that went are kept until there are so many, or as many as cards. */
const KEPT_EMPTY = 256;

/** Of more pairs than these the likeness is not kept between questions. */
const MOST_LIKENESSES = 1_000_000;

interface Ranked {
  slot: number;
  score: number;
}

interface Alone {
  slot: number;
  likeness: Likeness;
}

interface Kept {
  card: Card;
  reading: Reading;
}

export class MemoryIndex implements SimilarityIndex {
  readonly #slotOf = new Map<string, number>();
  #kept: (Kept | null)[] = [];
  #postings = new Postings();
  /** What was worked out since the last change: a new card makes words less rare, and so every chance another one. */
  readonly #rarities = new Map<string, number>();
  readonly #likenesses = new Map<number, Likeness>();
  readonly #ranked = new Map<number, readonly Ranked[]>();

  get size(): number {
    return this.#slotOf.size;
  }

  add(card: Card): void {
    this.remove(card.id);
    const kept = { card, reading: read(card.text, card.lang) };
    this.#place(kept);
  }

  update(card: Card): void {
    this.add(card);
  }

  remove(id: string): boolean {
    const slot = this.#slotOf.get(id);
    const kept = slot === undefined ? null : this.#kept[slot];
    if (slot === undefined || kept === null || kept === undefined) return false;
    this.#slotOf.delete(id);
    this.#kept[slot] = null;
    this.#postings.remove(kept.reading);
    this.#forget();
    if (this.#kept.length - this.size > Math.max(KEPT_EMPTY, this.size)) this.#tidy();
    return true;
  }

  neighbours(asked: Asked, limit = LIMIT): Neighbour[] {
    const own = 'id' in asked ? this.#slotOf.get(asked.id) : undefined;
    if ('id' in asked && own === undefined) return [];
    const reading = 'text' in asked ? read(asked.text, asked.lang) : this.#kept[own ?? -1]?.reading;
    if (reading === undefined) return [];
    return this.#likest(reading, own ?? -1)
      .slice(0, limit)
      .map(({ slot, score }) => this.#neighbour(reading, slot, score));
  }

  groups(): string[][] {
    const links: Link[] = [];
    for (const [slot, kept] of this.#kept.entries()) {
      if (kept === null) continue;
      for (const { slot: other, score } of this.#likest(kept.reading, slot)) {
        const back = this.#likest(this.#readingAt(other), other).find((ranked) => ranked.slot === slot);
        // Each sees the other in its own company; where only one does, that one is believed.
        if (other > slot || back === undefined)
          links.push({ one: slot, other, score: (score + (back?.score ?? score)) / 2 });
      }
    }
    return groupByMean(this.#kept.length, links, THRESHOLD).map((slots) =>
      slots.map((slot) => this.#kept[slot]?.card.id ?? '').sort(),
    );
  }

  #place(kept: Kept): void {
    const slot = this.#kept.push(kept) - 1;
    this.#slotOf.set(kept.card.id, slot);
    this.#postings.add(slot, kept.reading);
    this.#forget();
  }

  #forget(): void {
    this.#rarities.clear();
    this.#likenesses.clear();
    this.#ranked.clear();
  }

  #readingAt(slot: number): Reading {
    const kept = this.#kept[slot];
    if (kept === null || kept === undefined) throw new Error(`no card in slot ${slot}`);
    return kept.reading;
  }

  /** Slots with their chance, the likest first; equal ones in the order in which they came. */
  #likest(reading: Reading, own: number): readonly Ranked[] {
    const known = this.#ranked.get(own);
    if (known !== undefined) return known;
    const ranked = this.#inCompany(this.#byThemselves(reading, own));
    if (own >= 0) this.#ranked.set(own, ranked);
    return ranked;
  }

  #byThemselves(reading: Reading, own: number): Alone[] {
    const found: Alone[] = [];
    for (const slot of this.#candidates(reading, own)) {
      const likeness =
        own < 0 ? this.#likenessOf(reading, this.#readingAt(slot)) : this.#likenessBetween(own, slot);
      if (likeness.chance >= LEAST) found.push({ slot, likeness });
    }
    return found.sort((one, other) => other.likeness.chance - one.likeness.chance || one.slot - other.slot);
  }

  /** The nearest ones are judged anew by the company that they keep. */
  #inCompany(alone: readonly Alone[]): readonly Ranked[] {
    const circle = alone.slice(0, CIRCLE);
    const slotAt = (place: number) => circle[place]?.slot ?? 0;
    const company = companyOf(
      circle.map(({ likeness }) => likeness.chance),
      (one, other) => this.#likenessBetween(slotAt(one), slotAt(other)).chance,
    );
    return alone
      .map(({ slot, likeness }, at) => ({
        slot,
        score: chanceInCompany(signalsInCompany(likeness, company[at] ?? likeness.chance)),
      }))
      .filter(({ score }) => score >= LEAST)
      .sort((one, other) => other.score - one.score || one.slot - other.slot);
  }

  #likenessOf(one: Reading, other: Reading): Likeness {
    const compared = compare(one, other, this.#rarity);
    return { chance: chanceOf(signals(compared)), against: compared.against };
  }

  #likenessBetween(one: number, other: number): Likeness {
    const pair = Math.min(one, other) * 2 ** 26 + Math.max(one, other);
    const known = this.#likenesses.get(pair);
    if (known !== undefined) return known;
    const likeness = this.#likenessOf(this.#readingAt(one), this.#readingAt(other));
    if (this.#likenesses.size >= MOST_LIKENESSES) this.#likenesses.clear();
    this.#likenesses.set(pair, likeness);
    return likeness;
  }

  /** Those with most in common at a glance. */
  #candidates(reading: Reading, own: number): number[] {
    const points = new Float64Array(this.#kept.length);
    const seen: number[] = [];
    this.#postings.visit(reading, this.size, this.#rarity, (slots, weight) => {
      for (const slot of slots) {
        if (points[slot] === 0) seen.push(slot);
        points[slot] = (points[slot] ?? 0) + weight;
      }
    });
    const alive = seen.filter((slot) => slot !== own && this.#kept[slot] !== null);
    if (alive.length <= COMPARED) return alive;
    const bar = Float64Array.from(alive, (slot) => points[slot] ?? 0).sort()[alive.length - COMPARED] ?? 0;
    return alive.filter((slot) => (points[slot] ?? 0) >= bar).slice(0, 2 * COMPARED);
  }

  #neighbour(reading: Reading, slot: number, score: number): Neighbour {
    const { card, reading: theirs } = this.#kept[slot] as Kept;
    const reasons = matchTerms(reading.terms, theirs.terms)
      .map(({ theirs: term, likeness }) => ({
        word: term.written,
        weight: likeness * term.weight * this.#rarity(term.key),
      }))
      .sort((a, b) => b.weight - a.weight);
    const why = [...new Set(reasons.map(({ word }) => word))].slice(0, REASONS);
    return { id: card.id, score: Math.round(score * 10_000) / 10_000, why };
  }

  readonly #rarity = (key: string): number => {
    let rarity = this.#rarities.get(key);
    if (rarity === undefined) {
      rarity = rarityIn(this.size, this.#postings.count(key));
      this.#rarities.set(key, rarity);
    }
    return rarity;
  };

  /** Without the slots of those that went. */
  #tidy(): void {
    const kept = this.#kept.filter((one) => one !== null);
    this.#kept = [];
    this.#postings = new Postings();
    for (const one of kept) this.#place(one);
  }
}
