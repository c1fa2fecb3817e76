import type { Instance } from '../../shared/seating/instance.ts';
import type { Remedy } from '../../shared/seating/relief.ts';
import type { Keep } from '../../shared/seating/report.ts';
import type { Scale } from './measure.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';

export interface RunWish {
  seconds: number | null;
  seed: number;
  weights: Instance['config']['weights'] | null;
  keep: Keep;
  /** Rules to be changed along with it, so that more people can be seated. */
  remedies: readonly Remedy[];
  /** Also work out how good a plan can be, and search with every processor that is free. */
  thorough: boolean;
}

/** A run that was started, and what comes of it. */
export interface KnownRun {
  run: Run;
  scale: Promise<Scale>;
  plan: Promise<Plan | null>;
}

/** How many can be asked about afterwards. */
const KEPT = 8;

/** Runs by id; the oldest makes room. */
export class Runs {
  readonly #known = new Map<string, KnownRun>();

  add(known: KnownRun): void {
    this.#known.set(known.run.id, known);
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value ?? '');
  }
  get(id: string): KnownRun | undefined {
    return this.#known.get(id);
  }
  /** The one under way. */
  get running(): Run | null {
    const last = [...this.#known.values()].at(-1)?.run;
    return last?.running === true ? last : null;
  }
}
