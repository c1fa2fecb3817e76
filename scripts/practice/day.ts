import type { Step } from '../../shared/facts/programme.ts';
import { G1000_DAY } from '../../shared/programme/formats/g1000Day.ts';

/**
 * The running order of the practice summit: the ready-made whole day, without a time on the wall, because a rehearsal
 * begins whenever somebody starts it.
 */
export const PRACTICE_DAY: readonly Step[] = G1000_DAY.steps;
