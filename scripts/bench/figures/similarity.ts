import { createIndex, THRESHOLD } from '../../../shared/similarity/similarity.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { BASELINES, judgeBy } from '../similarity/baselines.ts';
import { judgeByIndex } from '../similarity/engine.ts';
import {
  independentCards,
  type LabelledCard,
  labelledCards,
  pairsOf,
  widerCards,
} from '../similarity/labelled.ts';
import { areaUnderCurve, bestThreshold, type Judged, qualityAt, recallAt } from '../similarity/quality.ts';
import { quantile } from '../stats.ts';

const SIZES = [
  { size: 2000, promise: 50 },
  { size: 20_000, promise: 150 },
];
const ASKED = 200;
const PRECISION = 0.8;

/** How long a new card waits for its suggestions, and how good these are. */
export const similarity: Figure = {
  name: 'similarity',
  async measure({ quick }: Bench): Promise<Result[]> {
    const cards = labelledCards();
    const speeds = SIZES.slice(0, quick ? 1 : SIZES.length).map((size) => speed(cards, size));
    return [
      ...speeds,
      ...qualityOf('fitted cards', cards, false),
      ...qualityOf('own held-out cards', cards, true),
      ...qualityOf('own cards of other subjects', widerCards(), false),
      ...qualityOf('independent cards', independentCards(), false),
    ];
  },
};

/** A new card is added and its neighbours are asked for, at the end of a long day. */
function speed(cards: readonly LabelledCard[], { size, promise }: (typeof SIZES)[number]): Result {
  const texts = mixed(cards, size + ASKED);
  const index = createIndex();
  for (const [at, text] of texts.slice(0, size).entries()) index.add({ id: `${at}`, text });
  const times = texts.slice(size).map((text, at) => {
    const started = performance.now();
    index.add({ id: `new-${at}`, text });
    index.neighbours({ id: `new-${at}` });
    return performance.now() - started;
  });
  return {
    what: `suggestions for a new card, ${size.toLocaleString('en')} cards, p95`,
    unit: 'ms',
    ours: quantile(times, 0.95),
    target: { is: 'at most', value: promise, of: 'ours' },
    note: `${ASKED} cards, one thread, card added and asked for`,
  };
}

/** As many texts as wanted: halves of two cards each, so that no two are alike and words are as common as in a summit. */
function mixed(cards: readonly LabelledCard[], size: number): string[] {
  const halves = cards.map(({ text }) => text.split(' '));
  return Array.from({ length: size }, (_, at) => {
    const [one, other] = [halves[at % halves.length] ?? [], halves[(at * 31 + 7) % halves.length] ?? []];
    return [
      ...one.slice(0, Math.ceil(one.length / 2)),
      ...other.slice(Math.floor(other.length / 2)),
      `${at}`,
    ].join(' ');
  });
}

function qualityOf(part: string, cards: readonly LabelledCard[], held: boolean): Result[] {
  const pairs = pairsOf(cards, held);
  const texts = cards.map(({ text }) => text);
  const ours = judgeByIndex(cards, pairs);
  const floors = Object.entries(BASELINES).map(([name, of]) => ({ name, judged: judgeBy(of, texts, pairs) }));
  const { precision, recall, f1 } = qualityAt(ours, THRESHOLD);
  return [
    ...floors.map(({ name, judged }) =>
      against(`area under the curve, ${part}`, name, areaUnderCurve, ours, judged),
    ),
    ...floors.map(({ name, judged }) =>
      against(`F1, ${part}`, `${name} at their best threshold`, f1Best, ours, judged, f1),
    ),
    ...floors.map(({ name, judged }) =>
      against(
        `recall at precision ${PRECISION}, ${part}`,
        name,
        (from) => recallAt(from, PRECISION),
        ours,
        judged,
      ),
    ),
    percent(`precision at the threshold, ${part}`, precision, `${pairs.length} pairs`),
    percent(
      `recall at the threshold, ${part}`,
      recall,
      `${pairs.filter(({ same }) => same).length} pairs say the same`,
    ),
  ];
}

const f1Best = (judged: readonly Judged[]): number => qualityAt(judged, bestThreshold(judged)).f1;
const percent = (what: string, value: number, note: string): Result => ({
  what,
  unit: '%',
  ours: 100 * value,
  note,
});

function against(
  what: string,
  floor: string,
  measure: (judged: readonly Judged[]) => number,
  ours: readonly Judged[],
  theirs: readonly Judged[],
  value = measure(ours),
): Result {
  return { ...percent(what, value, floor), floor: 100 * measure(theirs) };
}
