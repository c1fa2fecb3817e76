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
  /** Of what both say, how much in the same words. */
  literal: number;
  /** What both say of who, where and by what means (of a kind). */
  pinned: number;
  /** 1 when there is something of `otherwise` or `opposed`, else 0. */
  against: number;
  /** 1 when they speak of different people, else 0. */
  others: number;
  /** 1 when they speak of different places, else 0. */
  elsewhere: number;
  /** What the one says of a kind that the other does not speak of. */
  further: number;
  /** What each of both says without the other, of what is in the lists: the rarest of it, on the side where that is less. */
  alone: number;
  /** What both say of subjects that both speak of. */
  subject: number;
  /** The rarest that both speak of. */
  heaviest: number;
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
  const matches: Match[] = [];
  const [open, free] = [[] as Term[], [...theirs]];
  for (const term of ours) {
    const at = free.findIndex(({ key }) => key === term.key);
    const [same] = at < 0 ? [] : free.splice(at, 1);
    if (same === undefined) open.push(term);
    else matches.push({ ours: term, theirs: same, likeness: 1 });
  }
  for (const term of open) {
    const match = nearest(term, free);
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

/**
 * Compares two readings; what they say in the same words counts by its rarity (soft TF-IDF; Cohen et al. 2003). It makes no
 * difference which of both is named first, to the last bit: sides are added up by themselves.
 */
export function compare(ours: Reading, theirs: Reading, rarity: Rarity): Comparison {
  const weigh = (term: Term) => term.weight * rarity(term.key);
  const [one, other] = [sideOf(ours.terms, theirs.terms, weigh), sideOf(theirs.terms, ours.terms, weigh)];
  const total = one.whole + other.whole || 1;
  const both = one.both + other.both;
  const covered = [one.both / (one.whole || 1), other.both / (other.whole || 1)];
  const parted = apart(leftOf(one, other), leftOf(other, one), weigh, total);
  const opposed = (one.opposed + other.opposed) / (both || 1);
  return {
    shared: both / total,
    least: Math.min(...covered),
    most: Math.max(...covered),
    amount: Math.min(3, both / 2),
    known: (one.known + other.known) / total,
    literal: (one.literal + other.literal) / (both || 1),
    pinned: (one.pinned + other.pinned) / total,
    letters: dice(ours.trigrams, theirs.trigrams),
    ...parted,
    opposed,
    against: opposed > 0 || parted.otherwise > 0 ? 1 : 0,
    doubtful: (one.doubtful + other.doubtful) / (both || 1),
    agreed: (one.agreed + other.agreed) / (both || 1),
    subject: (one.subject + other.subject) / total,
    heaviest: Math.max(one.heaviest, other.heaviest),
    length: Math.min(8, Math.min(ours.terms.length, theirs.terms.length)) / 8,
  };
}

interface Side extends ReturnType<typeof coverage>, ReturnType<typeof directions> {
  terms: readonly Term[];
  matches: readonly Match[];
  subject: number;
  heaviest: number;
  literal: number;
  pinned: number;
}

function sideOf(terms: readonly Term[], others: readonly Term[], weigh: (term: Term) => number): Side {
  const matches = matchTerms(terms, others);
  const isAboutSame = ({ subject }: Term) =>
    subject !== '' && others.some((other) => other.subject === subject);
  return {
    terms,
    matches,
    ...coverage(terms, matches, weigh),
    ...directions(matches, weigh),
    subject: sum(terms.filter(isAboutSame), weigh),
    literal: sum(
      matches.filter(({ ours, theirs }) => ours.stem === theirs.stem),
      ({ ours }) => weigh(ours),
    ),
    pinned: sum(
      matches.filter(({ ours }) => ours.kind !== null),
      ({ ours, likeness }) => weigh(ours) * likeness,
    ),
    heaviest: Math.max(0, ...matches.map(({ ours, likeness }) => weigh(ours) * likeness)),
  };
}

/** A word in no list that only one of both uses is often said by the way. */
const BY_THE_WAY = 0.5;

/** How much a side says, and how much of it the other side says too. */
function coverage(terms: readonly Term[], matches: readonly Match[], weigh: (term: Term) => number) {
  let whole = 0;
  let both = 0;
  let known = 0;
  for (const term of terms) {
    const likeness = matches.find((match) => match.ours === term)?.likeness ?? 0;
    const weight = weigh(term);
    const isListed = term.key.startsWith('=');
    whole += weight * (likeness === 0 && !isListed ? BY_THE_WAY : 1);
    both += weight * likeness;
    if (isListed) known += weight;
  }
  return { whole, both, known };
}

function directions(matches: readonly Match[], weigh: (term: Term) => number) {
  let [opposed, agreed, doubtful] = [0, 0, 0];
  for (const { ours, theirs } of matches) {
    const product = ours.direction * theirs.direction;
    if (product < 0) opposed += weigh(ours);
    if (product > 0) agreed += weigh(ours);
    if (product === 0 && ours.direction + theirs.direction < 0) doubtful += weigh(ours);
  }
  return { opposed, agreed, doubtful };
}

/** What of a side has no like on the other one, and is no other's like either. */
const leftOf = ({ terms, matches }: Side, other: Side): Term[] =>
  terms.filter(
    (term) =>
      !matches.some(({ ours }) => ours === term) && !other.matches.some(({ theirs }) => theirs === term),
  );

/** What is left on both sides, by kind: where both have something of a kind, they speak of different things. */
function apart(
  one: readonly Term[],
  other: readonly Term[],
  weigh: (term: Term) => number,
  total: number,
): Pick<Comparison, 'otherwise' | 'others' | 'elsewhere' | 'further' | 'alone'> {
  const [ours, theirs] = [clash(one, other), clash(other, one)];
  const has = (wanted: string) => (ours.clashing.some(({ kind }) => kind === wanted) ? 1 : 0);
  return {
    otherwise: (sum(ours.clashing, weigh) + sum(theirs.clashing, weigh)) / total,
    others: has('people'),
    elsewhere: has('places'),
    further: (sum(ours.lone, weigh) + sum(theirs.lone, weigh)) / total,
    alone: Math.min(heaviestListed(one, weigh), heaviestListed(other, weigh)),
  };
}

/** What is of a kind that the other side has something else of, and what of a kind that it has nothing of. */
function clash(terms: readonly Term[], others: readonly Term[]): Record<'clashing' | 'lone', Term[]> {
  const ofKind = terms.filter(({ kind }) => kind !== null);
  const isClash = (term: Term) => others.some(({ kind }) => kind === term.kind);
  return { clashing: ofKind.filter(isClash), lone: ofKind.filter((term) => !isClash(term)) };
}

const heaviestListed = (terms: readonly Term[], weigh: (term: Term) => number): number =>
  Math.max(0, ...terms.filter(({ key }) => key.startsWith('=')).map(weigh));

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
