import { LEXICON } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Letters that more of the cards have than this find nothing that words do not find. */
const COMMON = 0.1;
/** In a small summit every card may have them. */
const ALWAYS = 50;
/** What a run of three letters counts beside a word. */
const LETTERS_WEIGHT = 0.06;
/** What a word that is near another counts beside the same one. */
const KIN_WEIGHT = 0.3;

/** Which cards have a word or three letters, by slot: a card that goes leaves its slot empty. */
export class Postings {
  readonly #slots = new Map<string, number[]>();
  readonly #counts = new Map<string, number>();

  add(slot: number, reading: Reading): void {
    for (const { key } of reading.terms) this.#put(key, slot);
    for (const letters of reading.trigrams) this.#put(lettersKey(letters), slot);
  }

  /** The slot stays in the lists until they are made anew; who asks skips it. */
  remove(reading: Reading): void {
    for (const { key } of reading.terms) this.#counts.set(key, this.count(key) - 1);
  }

  /** How many cards speak of it. */
  count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** Calls back for every list of cards that have something of this reading, with what that counts. */
  visit(reading: Reading, size: number, weigh: (key: string) => number, each: Visitor): void {
    for (const { key, weight } of reading.terms) {
      each(this.#slots.get(key) ?? [], weight * weigh(key));
      for (const near of LEXICON.kin.get(key) ?? [])
        each(this.#slots.get(near) ?? [], KIN_WEIGHT * weight * weigh(near));
    }
    for (const letters of reading.trigrams) {
      const slots = this.#slots.get(lettersKey(letters)) ?? [];
      if (slots.length <= Math.max(ALWAYS, COMMON * size)) each(slots, LETTERS_WEIGHT);
    }
  }

  #put(key: string, slot: number): void {
    const slots = this.#slots.get(key);
    if (slots === undefined) this.#slots.set(key, [slot]);
    else slots.push(slot);
    this.#counts.set(key, this.count(key) + 1);
  }
}

type Visitor = (slots: readonly number[], weight: number) => void;

const lettersKey = (letters: string): string => `:${letters}`;
