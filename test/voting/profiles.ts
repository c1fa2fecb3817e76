import fc from 'fast-check';
import type { Ballot } from '../../shared/voting/tally.ts';

/** A small approval election: options that each voter approves, from 0. Few options and voters, so ties are common. */
export interface SmallProfile {
  options: number;
  choose: number;
  voters: number[][];
}

export const smallProfile = (most = { options: 6, voters: 7 }): fc.Arbitrary<SmallProfile> =>
  fc
    .record({
      options: fc.integer({ min: 1, max: most.options }),
      picks: fc.array(fc.array(fc.boolean(), { minLength: most.options, maxLength: most.options }), {
        minLength: 1,
        maxLength: most.voters,
      }),
      part: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ options, picks, part }) => ({
      options,
      choose: Math.min(part, options),
      voters: picks.map((pick) => pick.flatMap((isIn, option) => (isIn && option < options ? [option] : []))),
    }));

export const names = (options: number): string[] => Array.from({ length: options }, (_, i) => `o${i}`);
export const named = (sets: readonly (readonly number[])[]): string[][] =>
  sets.map((set) => set.map((option) => `o${option}`));
export const approvals = (voters: readonly (readonly number[])[]): Ballot[] =>
  named(voters).map((approve) => ({ approve }));
