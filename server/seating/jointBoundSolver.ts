import loadHighs, { type ModelData } from 'highs';
import { lowerBounds } from '../../shared/seating/bounds.ts';
import { crossingsBound } from '../../shared/seating/crossings.ts';
import { comingRounds, costSoFar, type History, pastOf } from '../../shared/seating/history.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { certify } from '../../shared/seating/jointCertificate.ts';
import type { LinearProgram } from '../../shared/seating/jointColumns.ts';
import { jointProgram } from '../../shared/seating/jointProgram.ts';
import { compile, type Model } from '../../shared/seating/model.ts';
import type { Terms } from '../../shared/seating/terms.ts';

/** People x tables beyond which the program takes minutes and proves no more than the sum of the terms does. */
const LARGEST = 1_000_000;
/** Up to so many columns the simplex method is quicker: it has less code to warm up. */
const SIMPLEX = 10_000;
/** Whatever prices are found by then give a bound too. */
const MOST_SECONDS = 60;

/**
 * What `jointBound` answers, worked out in this thread: it holds it up for seconds. With a history it is about the
 * plans that leave the rounds that are over as they are, and it counts the seats that differ from the base plan.
 */
export async function solveJointBound(instance: Instance, history?: History): Promise<number> {
  const over = history?.frozenRounds ?? 0;
  const cost = history && over > 0 ? costSoFar(instance, history) : 0;
  if (over >= instance.config.rounds) return cost;
  const coming = history ? comingRounds(instance, over) : instance;
  const { terms, short } = lowerBounds(coming);
  if (short > 0) return Number.POSITIVE_INFINITY;
  const apart = Math.max(terms.total, withCrossings(coming, terms));
  if (instance.people.length * instance.tables.length > LARGEST) return cost + apart;
  const past = history && ((m: Model) => pastOf(instance, history, m));
  const joint = await solve(jointProgram(coming, { leastRepeats: terms.repeats, ...(past && { past }) }));
  return cost + Math.max(apart, joint);
}

/** The sum of the bounds of the terms, with wishes and meeting again taken together. */
function withCrossings(instance: Instance, { total, pref, repeats }: Terms): number {
  const { weights } = instance.config;
  return (
    total - weights.pref * pref - weights.repeats * repeats + crossingsBound(instance, compile(instance))
  );
}

/** A bound on the program; Infinity when nothing satisfies it. */
async function solve(program: LinearProgram): Promise<number> {
  // Nobody is to be seated.
  if (program.cost.length === 0) return 0;
  const highs = await loadHighs();
  return highs.withModel(asModel(program), (model) => {
    const solver = program.cost.length < SIMPLEX ? 'simplex' : 'ipm';
    // Presolve takes longer than it saves on these programs.
    model.options.set({ output_flag: false, solver, presolve: 'off', time_limit: MOST_SECONDS });
    model.run();
    if (model.getModelStatus() === highs.constants.modelStatus.infeasible) return Number.POSITIVE_INFINITY;
    return certify(program, model.getSolution().rowDual);
  });
}

function asModel({ cost, upper, least, most, starts, rows, factors }: LinearProgram): ModelData {
  const [numCols, numRows] = [cost.length, most.length];
  return {
    numCols,
    numRows,
    colCost: cost,
    colLower: new Float64Array(numCols),
    colUpper: upper,
    rowLower: least,
    rowUpper: most,
    matrix: { format: 'csc', numRows, numCols, starts, indices: rows, values: factors },
  };
}
