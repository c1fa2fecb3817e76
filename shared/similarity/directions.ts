import { LEXICON } from './lexicon.ts';
import { NO, PARTED, SHOULD, THERE_IS, WISH } from './nl/deeds.ts';
import { dutchStem } from './stems.ts';
import type { Word } from './words.ts';

/** More of it, less of it, or nothing said. */
export type Direction = -1 | 0 | 1;

interface Marker {
  at: number;
  clause: number;
  direction: Direction;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const no = words(NO);
const thereIs = words(THERE_IS);
const should = words(SHOULD);
const wish = words(WISH);
/** "geen auto's meer": no longer, not more. */
const LONGER = 'meer';

/**
 * For every word whether more or less of it is wanted: the nearest word for it in the same clause says so, the one before
 * rather than the one behind.
 */
export function directionsOf(words: readonly Word[]): Direction[] {
  const markers = markersOf(words);
  return words.map(({ clause }, at) => nearest(markers, clause, at)?.direction ?? 0);
}

function nearest(markers: readonly Marker[], clause: number, at: number): Marker | undefined {
  let best: Marker | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const marker of markers) {
    if (marker.clause !== clause) continue;
    const away = marker.at <= at ? at - marker.at : marker.at - at + 0.5;
    if (away < distance) {
      best = marker;
      distance = away;
    }
  }
  return best;
}

function markersOf(words: readonly Word[]): Marker[] {
  const clauses = new Map<number, { at: number; word: Word }[]>();
  words.forEach((word, at) => {
    const clause = clauses.get(word.clause) ?? [];
    clause.push({ at, word });
    clauses.set(word.clause, clause);
  });
  return [...clauses.values()].flatMap(markersIn);
}

/** A no turns what it stands beside: no ban is leave to, and not to be had is a wish to have. */
function markersIn(clause: { at: number; word: Word }[]): Marker[] {
  const found: Marker[] = [];
  const folded = clause.map(({ word }) => word.folded);
  const denied = folded.findIndex((word) => no.has(word));
  clause.forEach(({ at, word }, place) => {
    if (no.has(word.folded)) return;
    const direction = directionAt(folded, place);
    if (direction === 0) return;
    if (denied >= 0 && place > denied && (direction === 1 || word.folded === LONGER)) return;
    found.push({ at, clause: word.clause, direction });
  });
  const at = clause[denied]?.at;
  const clauseOf = clause[0]?.word.clause ?? 0;
  if (at === undefined) {
    const wished = clause.find(({ word }) => wish.has(word.folded));
    if (found.length > 0 || wished === undefined) return found;
    return [{ at: wished.at, clause: clauseOf, direction: 1 }];
  }
  const isLast = denied === clause.length - 1;
  const turned = found.filter((marker) => marker.direction === -1 && (marker.at > at || isLast));
  if (turned.length > 0)
    return found.map((marker) => (turned.includes(marker) ? { ...marker, direction: 1 } : marker));
  return [...found, { at, clause: clauseOf, direction: isLack(folded) ? 1 : -1 }];
}

/** "Er zijn geen bankjes" misses them, "geen auto's" is against them. */
const isLack = (folded: string[]): boolean =>
  !folded.some((word) => should.has(word)) && folded.some((word) => thereIs.has(word));

/** Last word of a parted verb -> stems of first words with their direction. */
const parted = new Map<string, Map<string, Direction>>();
for (const [, first, last, sign] of PARTED.matchAll(/(\S+) (\S+?)([+-])/g)) {
  if (first === undefined || last === undefined) continue;
  const firsts = parted.get(last) ?? new Map<string, Direction>();
  parted.set(last, firsts.set(dutchStem(first), sign === '+' ? 1 : -1));
}

/** Of a word that ends a parted verb, when the clause has its beginning. */
function partedAt(folded: string[], place: number): Direction {
  const firsts = parted.get(folded[place] ?? '');
  if (firsts === undefined) return 0;
  for (const word of folded.slice(0, place)) {
    const direction = firsts.get(dutchStem(word));
    if (direction !== undefined) return direction;
  }
  return 0;
}

function directionAt(folded: string[], place: number): Direction {
  const apart = partedAt(folded, place);
  if (apart !== 0) return apart;
  const stem = dutchStem(folded[place] ?? '');
  for (const more of [phrase(folded, place, 3), phrase(folded, place, 2), stem]) {
    if (LEXICON.less.has(more)) return -1;
    if (LEXICON.more.has(more)) return 1;
  }
  return 0;
}

const phrase = (folded: string[], place: number, length: number): string =>
  folded
    .slice(place, place + length)
    .map(dutchStem)
    .join(' ');
