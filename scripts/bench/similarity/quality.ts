/** A score that somebody gave, and whether it should be high. */
export interface Judged {
  score: number;
  same: boolean;
}

export interface Quality {
  precision: number;
  recall: number;
  f1: number;
}

/** Precision and recall when everything from a threshold on is called the same; each 0-1. */
export function qualityAt(judged: readonly Judged[], threshold: number): Quality {
  const called = judged.filter(({ score }) => score >= threshold);
  const right = called.filter(({ same }) => same).length;
  const precision = right / (called.length || 1);
  const recall = right / (judged.filter(({ same }) => same).length || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The highest recall at which the precision is still at least so much. */
export function recallAt(judged: readonly Judged[], precision: number): number {
  const all = judged.filter(({ same }) => same).length || 1;
  let right = 0;
  let best = 0;
  [...judged]
    .sort((a, b) => b.score - a.score)
    .forEach(({ same }, at) => {
      if (same) right += 1;
      if (right / (at + 1) >= precision) best = right / all;
    });
  return best;
}

/** Area under the receiver operating curve: how often a pair that is the same scores above one that is not (Mann-Whitney). */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.score - b.score);
  const same = sorted.filter((pair) => pair.same).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    // Equal scores share the mean of their ranks.
    ranks += sorted.slice(from, to).filter((pair) => pair.same).length * ((from + 1 + to) / 2);
    from = to;
  }
  return (ranks - (same * (same + 1)) / 2) / (same * (sorted.length - same) || 1);
}

/** The threshold with the best balance of precision and recall. */
export function bestThreshold(judged: readonly Judged[]): number {
  const all = judged.filter(({ same }) => same).length;
  let right = 0;
  let best = { f1: 0, score: 1 };
  [...judged]
    .sort((a, b) => b.score - a.score)
    .forEach(({ same, score }, at) => {
      if (same) right += 1;
      const f1 = (2 * right) / (at + 1 + all);
      if (f1 > best.f1) best = { f1, score };
    });
  return best.score;
}
