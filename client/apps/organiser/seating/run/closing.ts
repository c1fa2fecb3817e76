import { scaleLinear, scaleLog } from 'd3-scale';
import type { Moment } from './watch.svelte.ts';

/** Lowest gap that is drawn apart from none: a tenth of a percent. */
const FLOOR = 0.001;
/** Lines of the scale, as parts of the bound. */
const MARKS = [0.1, 0.01, FLOOR] as const;

export interface Closing {
  /** Path of the line, in a box of 100 by 100. */
  path: string;
  /** Where the line is now; null before the first plan. */
  now: { x: number; y: number } | null;
  marks: { gap: number; y: number }[];
}

/**
 * The gap over the time of a run, as steps: a plan holds until a better one is found. The gap is on a logarithmic scale,
 * because from 2 to 1 percent is as much work as from 20 to 10.
 */
export function closing(moments: readonly Moment[], seconds: number): Closing {
  const x = scaleLinear()
    .domain([0, Math.max(1, seconds)])
    .range([0, 100])
    .clamp(true);
  const y = scaleLog().domain([MARKS[0], FLOOR]).range([0, 100]).clamp(true);
  const round = (value: number): number => Math.round(value * 100) / 100;
  const points = moments.map(({ elapsed, gap }) => ({
    x: round(x(elapsed)),
    y: round(y(Math.max(gap, FLOOR))),
  }));
  const [first, ...rest] = points;
  const path =
    first === undefined ? '' : `M${first.x} ${first.y}${rest.map((p) => `H${p.x}V${p.y}`).join('')}`;
  return { path, now: points.at(-1) ?? null, marks: MARKS.map((gap) => ({ gap, y: round(y(gap)) })) };
}
