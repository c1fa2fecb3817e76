import { chanceOf, signals } from '../../../shared/similarity/chance.ts';
import { compare } from '../../../shared/similarity/compare.ts';
import { type Concept, LEXICON } from '../../../shared/similarity/lexicon.ts';
import { rarityIn } from '../../../shared/similarity/rarity.ts';
import { read } from '../../../shared/similarity/reading.ts';
import { labelledCards, pairsOf } from './labelled.ts';
import { areaUnderCurve, bestThreshold } from './quality.ts';

/*
 * Fits the weights of `shared/similarity/chance.ts` on the labelled cards that are not held out, and prints them to be put
 * there: logistic regression by Newton's steps, with a ridge.
 *   npx tsx scripts/bench/similarity/fit.ts
 */
const STEPS = 30;
const RIDGE = 1;
/** A pair that looks alike and is about somebody or something else counts for so many. */
const HARD = 3;
/** Pairs with nothing in common say nothing. */
const LEAST_LETTERS = 0.15;

interface Row {
  x: number[];
  y: number;
  weight: number;
}

/**
 * Takes a third of the concepts away, as an unseen card has words that are in no list: weights that are fitted on both learn
 * what to hold of letters and of words that nobody listed.
 */
function forgetThird(): void {
  const keys = new Map<string, boolean>();
  for (const map of [LEXICON.concepts, LEXICON.exact] as Map<string, Concept>[])
    for (const [word, { key }] of map) {
      if (!keys.has(key)) keys.set(key, keys.size % 3 === 0);
      if (keys.get(key)) map.delete(word);
    }
}

function rows(): Row[] {
  const cards = labelledCards();
  const readings = cards.map(({ text }) => read(text));
  const counts = new Map<string, number>();
  for (const { terms } of readings) for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (key: string) => rarityIn(cards.length, counts.get(key) ?? 0);
  return pairsOf(cards, false).flatMap(({ one, other, same }) => {
    const [ours, theirs] = [readings[one], readings[other]];
    if (ours === undefined || theirs === undefined) return [];
    const c = compare(ours, theirs, rarity);
    if (c.shared === 0 && c.letters <= LEAST_LETTERS) return [];
    const isHard = !same && (c.otherwise > 0 || c.opposed > 0);
    return [{ x: signals(c), y: same ? 1 : 0, weight: isHard ? HARD : 1 }];
  });
}

function fitted(data: readonly Row[], size: number): number[] {
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = weights.map((w, a) => [
      ...weights.map((_, b) => (a === b && a > 0 ? RIDGE : 0)),
      a > 0 ? -RIDGE * w : 0,
    ]);
    for (const row of data) addRow(system, row, weights);
    const change = solve(system);
    weights = weights.map((w, at) => w + (change[at] ?? 0));
  }
  return weights;
}

/** Adds gradient and curvature of one row to the normal equations. */
function addRow(system: number[][], { x, y, weight }: Row, weights: readonly number[]): void {
  const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
  const bend = weight * chance * (1 - chance);
  system.forEach((line, a) => {
    const value = x[a] ?? 0;
    for (let b = 0; b < x.length; b++) line[b] = (line[b] ?? 0) + bend * value * (x[b] ?? 0);
    line[x.length] = (line[x.length] ?? 0) + weight * (y - chance) * value;
  });
}

/** Gauss-Jordan with pivots; the last column is the right side. */
function solve(system: number[][]): number[] {
  const size = system.length;
  const at = (row: number, column: number) => system[row]?.[column] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let k = i + 1; k < size; k++) if (Math.abs(at(k, i)) > Math.abs(at(pivot, i))) pivot = k;
    [system[i], system[pivot]] = [system[pivot] ?? [], system[i] ?? []];
    for (let k = 0; k < size; k++) {
      if (k === i) continue;
      const factor = at(k, i) / at(i, i);
      system[k] = (system[k] ?? []).map((value, column) => value - factor * at(i, column));
    }
  }
  return system.map((line, i) => (line[size] ?? 0) / (line[i] ?? 1));
}

const whole = rows();
forgetThird();
const data = [...whole, ...rows()];
const weights = fitted(data, data[0]?.x.length ?? 0);
const judged = whole.map(({ x, y }) => ({ score: chanceOf(x, weights), same: y === 1 }));
console.log(weights.map((w) => w.toFixed(2)).join(', '));
console.log(`area ${areaUnderCurve(judged).toFixed(3)}, best threshold ${bestThreshold(judged).toFixed(2)}`);
