import type { Profile } from './profile.ts';
import type { Values } from './standing.ts';

/** Weight of groups that have the same value. */
export interface Share {
  /** Number of the value. */
  value: number;
  weight: bigint;
}

export type Weigh = (groups: Int32Array, has: Int32Array) => Share[];

/**
 * A function that adds up how much of some groups has which value: one pass over them, exact. Voters are many and the
 * values that they have are few, so all fractions are left to what comes out.
 */
export function weigher({ weight, light }: Pick<Profile, 'weight' | 'light'>, values: Values): Weigh {
  if (light === null) return (groups, has) => weighHeavy(weight, groups, has);
  let sums = new Float64Array(64);
  return (groups, has) => {
    if (sums.length < values.count) sums = new Float64Array(2 * values.count);
    const met: number[] = [];
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!;
      const value = has[group]!;
      if (sums[value] === 0) met.push(value);
      sums[value]! += light[group]!;
    }
    return met.map((value) => {
      const sum = sums[value]!;
      sums[value] = 0;
      return { value, weight: BigInt(sum) };
    });
  };
}

/** The same for weights whose sums no double can hold. */
function weighHeavy(weight: readonly bigint[], groups: Int32Array, has: Int32Array): Share[] {
  const sums = new Map<number, bigint>();
  for (const group of groups) {
    const value = has[group]!;
    sums.set(value, (sums.get(value) ?? 0n) + weight[group]!);
  }
  return [...sums].map(([value, sum]) => ({ value, weight: sum }));
}
