import type { Contest } from './contest.ts';
import { equalSharesWay } from './equalShares.ts';
import { compare, type Fraction, ZERO } from './fraction.ts';
import { phragmenWay, withMoneyLeft, withoutLoad } from './phragmen.ts';
import { seqPavWay } from './seqPav.ts';
import { type Standing, Values } from './standing.ts';
import type { Rule } from './types.ts';
import { restWay, votesWay } from './votes.ts';
import type { Room, Way } from './way.ts';
import { weigher } from './weigh.ts';

/** Rules that choose one option after another. */
export type SequentialRule = Exclude<Rule, 'pav'>;

/** A count by rounds, ready to begin. */
export interface Rounds {
  contest: Contest;
  ways: readonly Way[];
  start: Standing;
}

/** What a round finds: the options that are equally good, best by `rank` first, and their price. */
export interface Found {
  /** The standing, in the way that found them. */
  standing: Standing;
  price: Fraction;
  tied: readonly number[];
}

export function beginRounds(contest: Contest, rule: SequentialRule): Rounds {
  const values = new Values();
  const room: Room = { contest, values, weigh: weigher(contest, values) };
  const ways = waysOf(room, rule);
  // A place can be filled by anything, but nobody's money goes to what nobody wants.
  const filled = contest.hasBudget || contest.onlySupported ? ways : [...ways, restWay()];
  const nothing = { has: new Int32Array(contest.approved.length), unit: 1n };
  const begun = { chosen: [], way: 0, spent: 0n, bounds: [], ...nothing };
  return { contest, ways: filled, start: { ...begun, ...filled[0]?.enter(nothing) } };
}

function waysOf(room: Room, rule: SequentialRule): Way[] {
  switch (rule) {
    case 'most-votes':
      return [votesWay(room)];
    case 'phragmen':
      return [phragmenWay(room, withoutLoad(room))];
    case 'equal-shares':
      return [equalSharesWay(room), phragmenWay(room, withMoneyLeft(room))];
    case 'seq-pav':
      return [seqPavWay(room)];
  }
}

/** The options that may come in next; null when the count is over. */
export function nextOf(rounds: Rounds, standing: Standing): Found | null {
  const open = openOptions(rounds.contest, standing);
  if (open.length === 0) return null;
  let now = standing;
  for (;;) {
    const found = bestOf(rounds, now, open);
    if (found) return found;
    const way = now.way + 1;
    const next = rounds.ways[way];
    if (next === undefined) return null;
    now = { ...now, ...next.enter(now), way, bounds: [] };
  }
}

function openOptions({ cost, budget }: Contest, { chosen, spent }: Standing): number[] {
  if (spent === budget && cost.every((one) => one > 0n)) return [];
  const taken = new Set(chosen);
  const open: number[] = [];
  cost.forEach((one, option) => {
    if (!taken.has(option) && spent + one <= budget) open.push(option);
  });
  return open;
}

/** Prices only rise, so most options need no new look: what they cost before is more than the best costs now. */
function bestOf({ contest, ways }: Rounds, standing: Standing, open: readonly number[]): Found | null {
  const way = ways[standing.way]!;
  const bounds = standing.bounds.slice();
  const about = (option: number) => bounds[option]?.about ?? Number.NEGATIVE_INFINITY;
  let price: Fraction | null = null;
  let tied: number[] = [];
  for (const option of open.slice().sort((a, b) => about(a) - about(b))) {
    const bound = bounds[option];
    if (bound === null || (bound && price && compare(bound, price) > 0)) continue;
    const exact = way.price(standing, option);
    bounds[option] = exact;
    if (exact === null) continue;
    const better = price === null ? -1 : compare(exact, price);
    if (better < 0) [price, tied] = [exact, [option]];
    else if (better === 0) tied.push(option);
  }
  if (price === null) return null;
  tied.sort((a, b) => contest.rank[a]! - contest.rank[b]!);
  return { standing: { ...standing, bounds }, price, tied };
}

/** The standing after one of the options that a round found came in. */
export function take({ contest, ways }: Rounds, { standing, price }: Found, option: number): Standing {
  return {
    ...standing,
    ...ways[standing.way]!.pay(standing, option, price),
    chosen: [...standing.chosen, option],
    spent: standing.spent + (contest.cost[option] ?? 0n),
  };
}

/** Whether it is all the same which of the tied options comes in first, as all do or nothing depends on it. */
export const isFreeOrder = ({ contest, ways }: Rounds, { standing }: Found): boolean =>
  ways[standing.way]!.independent === true && !contest.hasBudget;

/** How many of the tied options there is room for, where their order does not matter. */
export const placesLeft = ({ contest }: Rounds, { standing }: Found): number =>
  Number(contest.budget - standing.spent);

export const tellingOf = ({ ways }: Rounds, { standing, price }: Found): Fraction =>
  ways[standing.way]?.tell(price) ?? ZERO;
