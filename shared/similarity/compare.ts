import { LEXICON } from './lexicon.ts';
import type { Reading, Term } from './reading.ts';
import { isRelated, isTypingError } from './typing.ts';

/** How rare what a term stands for is, 0-1; 1 for what nobody else speaks of. */
export type Rarity = (key: string) => number;

/** What two readings have and lack in common; all 0-1 unless said otherwise. */
export interface Comparison {
  /** Of what both say, how much they share (soft Dice). */
  shared: number;
  /** Of what the one says that is covered least, how much the other says too. */
  least: number;
  most: number;
  /** Sum of what is shared, in terms that nobody else speaks of; at most 3. */
  amount: number;
  /** How much of what both say is in the lists, so that other words for it would have been seen. */
  known: number;
  /** Letters in common (Dice over trigrams). */
  letters: number;
  /** What the one says and the other puts something else of its kind for: another group, place or number. */
  otherwise: number;
  /** 1 when they speak of different people, else 0. */
  others: number;
  /** What the one says of a kind that the other does not speak of. */
  further: number;
  /** What the one wants more of and the other less. */
  opposed: number;
  /** What the one wants less of, while the other does not say. */
  doubtful: number;
  /** Where both say which way, that it is the same. */
  agreed: number;
  /** Terms of the shorter one, 0-1 for up to 8. */
  length: number;
}

/** A term of the one with its like in the other. */
export interface Match {
  ours: Term;
  theirs: Term;
  /** 1 for the same, less for a typing error. */
  likeness: number;
}

const TYPED_LIKENESS = 0.85;
const KIN_LIKENESS = 0.5;
const RELATED_LIKENESS = 0.6;

/**
 * Finds for every term of ours its like in theirs. What is the same is taken by one; a term that is near may stand for
 * several: a student room for a student and a room.
 */
export function matchTerms(ours: readonly Term[], theirs: readonly Term[]): Match[] {
  const taken = new Set<Term>();
  const matches: Match[] = [];
  const byKey = new Map(theirs.map((term) => [term.key, term]));
  for (const term of ours) {
    const same = byKey.get(term.key);
    if (same === undefined) continue;
    taken.add(term).add(same);
    matches.push({ ours: term, theirs: same, likeness: 1 });
  }
  const free = theirs.filter((term) => !taken.has(term));
  for (const term of ours) {
    const match = taken.has(term) ? undefined : nearest(term, free);
    if (match !== undefined) matches.push(match);
  }
  return matches;
}

function nearest(term: Term, free: readonly Term[]): Match | undefined {
  for (const [isNear, likeness] of NEAR) {
    const theirs = free.find((their) => isNear(term, their));
    if (theirs !== undefined) return { ours: term, theirs, likeness };
  }
  return undefined;
}

/** One of both must be in no list: two words that are known are no slips. */
const isMistyped = (ours: Term, theirs: Term): boolean =>
  (ours.key.startsWith('~') || theirs.key.startsWith('~')) && isTypingError(ours.stem, theirs.stem);
const isKin = (ours: Term, theirs: Term): boolean =>
  (ours.kind === null || ours.kind !== theirs.kind) && (LEXICON.kin.get(ours.key)?.has(theirs.key) ?? false);

const isRelatedWord = (ours: Term, theirs: Term): boolean =>
  ours.key.startsWith('~') && theirs.key.startsWith('~') && isRelated(ours.stem, theirs.stem);

/** What is as good as the same, the likest first. */
const NEAR = [
  [isMistyped, TYPED_LIKENESS],
  [isRelatedWord, RELATED_LIKENESS],
  [isKin, KIN_LIKENESS],
] as const;

/** Compares two readings; what they say in the same words counts by its rarity (soft TF-IDF; Cohen et al. 2003). */
export function compare(ours: Reading, theirs: Reading, rarity: Rarity): Comparison {
  const weigh = (term: Term) => term.weight * rarity(term.key);
  const matches = matchTerms(ours.terms, theirs.terms);
  const back = matchTerms(theirs.terms, ours.terms);
  const one = coverage(ours.terms, matches, weigh);
  const other = coverage(theirs.terms, back, weigh);
  const total = one.whole + other.whole || 1;
  const pulled = directions(matches, weigh);
  const covered = [one.both / (one.whole || 1), other.both / (other.whole || 1)];
  return {
    shared: (one.both + other.both) / total,
    least: Math.min(...covered),
    most: Math.max(...covered),
    amount: Math.min(3, (one.both + other.both) / 2),
    known: (one.known + other.known) / total,
    letters: dice(ours.trigrams, theirs.trigrams),
    ...apart(ours.terms, theirs.terms, [...matches, ...back], weigh, total),
    opposed: pulled.opposed / (one.both || 1),
    doubtful: pulled.doubtful / (one.both || 1),
    agreed: pulled.agreed / (one.both || 1),
    length: Math.min(8, Math.min(ours.terms.length, theirs.terms.length)) / 8,
  };
}

/** A word in no list that only one of both uses is often said by the way. */
const BY_THE_WAY = 0.5;

/** How much a side says, and how much of it the other side says too. */
function coverage(terms: readonly Term[], matches: readonly Match[], weigh: (term: Term) => number) {
  const matched = new Map(matches.map((match) => [match.ours, match.likeness]));
  let whole = 0;
  let both = 0;
  let known = 0;
  for (const term of terms) {
    const likeness = matched.get(term) ?? 0;
    whole += weigh(term) * (likeness === 0 && term.key.startsWith('~') ? BY_THE_WAY : 1);
    both += weigh(term) * likeness;
    if (term.key.startsWith('=')) known += weigh(term);
  }
  return { whole, both, known };
}

function directions(matches: readonly Match[], weigh: (term: Term) => number) {
  let opposed = 0;
  let agreed = 0;
  let doubtful = 0;
  for (const { ours, theirs } of matches) {
    const product = ours.direction * theirs.direction;
    if (product < 0) opposed += weigh(ours);
    if (product > 0) agreed += weigh(ours);
    if (product === 0 && ours.direction + theirs.direction < 0) doubtful += weigh(ours);
  }
  return { opposed, agreed, doubtful };
}

/** What is left on both sides, by kind: where both have something of a kind, they speak of different things. */
function apart(
  ours: readonly Term[],
  theirs: readonly Term[],
  matches: readonly Match[],
  weigh: (term: Term) => number,
  total: number,
): Pick<Comparison, 'otherwise' | 'others' | 'further'> {
  const matched = new Set(matches.flatMap((match) => [match.ours, match.theirs]));
  const left = (terms: readonly Term[]) => terms.filter((term) => term.kind !== null && !matched.has(term));
  const [one, other] = [left(ours), left(theirs)];
  const clashes = (term: Term, side: Term[]) => side.some(({ kind }) => kind === term.kind);
  const clashing = [
    ...one.filter((term) => clashes(term, other)),
    ...other.filter((term) => clashes(term, one)),
  ];
  const lone = [...one, ...other].filter((term) => !clashing.includes(term));
  const others = clashing.some(({ kind }) => kind === 'people') ? 1 : 0;
  return { otherwise: sum(clashing, weigh) / total, others, further: sum(lone, weigh) / total };
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const item of small) if (large.has(item)) common += 1;
  return (2 * common) / (one.size + other.size || 1);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
