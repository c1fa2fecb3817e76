import { logistic, signals, signalsInCompany } from '../../../shared/similarity/chance.ts';
import { CIRCLE, companyOf } from '../../../shared/similarity/company.ts';
import { compare } from '../../../shared/similarity/compare.ts';
import { rarityIn } from '../../../shared/similarity/rarity.ts';
import { read } from '../../../shared/similarity/reading.ts';
import { type Forgetting, withoutWords } from './forgetting.ts';
import { labelledCards } from './labelled.ts';
import { type NearMiss, nearMisses } from './nearMisses.ts';
import { areaUnderCurve, bestThreshold, qualityAt, recallAt } from './quality.ts';
import { type Case, regress } from './regression.ts';

/*
 * Fits the weights of `shared/similarity/chance.ts` on the labelled cards that are not held out, and prints them to be put
 * there. Every figure is of groups that had no part in the fit: each fifth of them is judged by what the others taught.
 *   npx tsx scripts/bench/similarity/fit.ts
 */
const FORGOTTEN: readonly Forgetting[] = [
  { words: 0, concepts: 0, seed: 'none' },
  { words: 0.2, concepts: 0.1, seed: 'some' },
  { words: 0.3, concepts: 0.15, seed: 'many' },
];
const FOLDS = 5;
/** Pairs with nothing in common say nothing. */
const LEAST_LETTERS = 0.15;

interface Pair extends Case {
  one: number;
  other: number;
  against: number;
}
type Judge = (signs: readonly number[]) => number;

const labelled = labelledCards().filter(({ held }) => !held);
const cards = [...labelled, ...nearMisses(labelled)];

/** All pairs of the cards that have something in common, as they are read now. */
function pairs(): Pair[] {
  const readings = cards.map(({ text }) => read(text));
  const counts = new Map<string, number>();
  for (const { terms } of readings) for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rarity = (key: string) => rarityIn(cards.length, counts.get(key) ?? 0);
  return readings.flatMap((ours, one) =>
    readings.slice(one + 1).flatMap((theirs, at) => {
      const other = one + 1 + at;
      const compared = compare(ours, theirs, rarity);
      const so = cards[one]?.idea === cards[other]?.idea;
      if (!so && compared.shared === 0 && compared.letters <= LEAST_LETTERS) return [];
      return [{ one, other, so, against: compared.against, signs: signals(compared) }];
    }),
  );
}

/** The pairs with the signals of their company instead, seen from both sides. */
function inCompany(alone: readonly Pair[], judge: Judge): Pair[] {
  const near = cards.map(() => new Map<number, { pair: Pair; chance: number }>());
  for (const pair of alone) {
    const chance = judge(pair.signs);
    near[pair.one]?.set(pair.other, { pair, chance });
    near[pair.other]?.set(pair.one, { pair, chance });
  }
  return near.flatMap((ranked) => {
    const nearest = [...ranked].sort(([, a], [, b]) => b.chance - a.chance);
    const placeOf = (at: number) => nearest[at]?.[0] ?? 0;
    const company = companyOf(
      nearest.slice(0, CIRCLE).map(([, { chance }]) => chance),
      (one, other) => near[placeOf(one)]?.get(placeOf(other))?.chance ?? 0,
    );
    return nearest.map(([, { pair, chance }], at) => ({
      ...pair,
      signs: signalsInCompany({ chance, against: pair.against }, company[at] ?? chance),
    }));
  });
}

/** A near miss is of the fold of what it misses. */
const foldOf = (place: number): number => {
  const card = cards[place];
  return Math.abs(((card as NearMiss | undefined)?.misses ?? card?.idea ?? 0) * 7 + 3) % FOLDS;
};
const isIn = ({ one, other }: Pair, fold: number): boolean =>
  [one, other].some((place) => foldOf(place) === fold);
const judgeBy =
  (weights: readonly number[]): Judge =>
  (signs) =>
    logistic(signs, weights);

const waysOfReading = FORGOTTEN.map((forgotten) => withoutWords(forgotten, pairs));
const said = waysOfReading[0]?.filter(({ so }) => so).length ?? 0;

/** How good the judgement of one fold is that the other folds taught, for each way of forgetting. */
function tried(fold: number): { so: boolean; score: number }[][] {
  const taught = waysOfReading.map((alone) => alone.filter((pair) => !isIn(pair, fold)));
  const judge = judgeBy(regress(taught.flat()));
  const judgeTogether = judgeBy(regress(taught.flatMap((alone) => inCompany(alone, judge))));
  return waysOfReading.map((alone) => {
    const scores = new Map(alone.map((pair) => [pair.one * cards.length + pair.other, { pair, score: 0 }]));
    for (const pair of inCompany(alone, judge)) {
      const known = scores.get(pair.one * cards.length + pair.other);
      if (known !== undefined) known.score = Math.max(known.score, judgeTogether(pair.signs));
    }
    return [...scores.values()]
      .filter(({ pair }) => foldOf(pair.one) === fold)
      .map(({ pair: { so }, score }) => ({ so, score }));
  });
}

const folds = Array.from({ length: FOLDS }, (_, fold) => tried(fold));
FORGOTTEN.forEach(({ words }, at) => {
  const judged = folds.flatMap((fold) => fold[at] ?? []).map(({ so, score }) => ({ same: so, score }));
  const threshold = bestThreshold(judged);
  const { precision, recall, f1 } = qualityAt(judged, threshold);
  const figures = {
    area: areaUnderCurve(judged),
    recallAt80: recallAt(judged, 0.8),
    threshold,
    precision,
    recall,
    f1,
  };
  console.log(`${100 * words} % of the words forgotten, ${said} pairs the same`, figures);
});

const weights = regress(waysOfReading.flat());
const together = regress(waysOfReading.flatMap((alone) => inCompany(alone, judgeBy(weights))));
const written = (numbers: readonly number[]) => numbers.map((number) => Number(number.toFixed(2))).join(', ');
console.log(`WEIGHTS = [${written(weights)}]`);
console.log(`WEIGHTS_IN_COMPANY = [${written(together)}]`);
