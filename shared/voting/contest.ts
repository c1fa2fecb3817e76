import { lcm, reduced } from './fraction.ts';
import { VotingError } from './problem.ts';
import { type Profile, readProfile } from './profile.ts';
import { readNumber } from './readNumber.ts';
import { type Election, RULES } from './types.ts';

/** A profile with what can be chosen from it. */
export interface Contest extends Profile {
  /** Cost of each option and of all together, in units of `1 / costUnit`; without a budget 1 and how many are chosen. */
  cost: readonly bigint[];
  budget: bigint;
  costUnit: bigint;
  hasBudget: boolean;
  /** What an approved option is worth for each point: its cost, or 1. */
  worth: readonly bigint[];
  /** Place of each option in the order that breaks ties, from 0. */
  rank: Int32Array;
  onlySupported: boolean;
}

/** Reads and checks an election. @throws VotingError */
export function readContest(election: Election): Contest {
  if (!RULES.includes(election.rule)) throw new VotingError('rule', { text: String(election.rule) });
  const profile = readProfile(election);
  const { usesPoints } = profile;
  const hasBudget = election.budget !== undefined;
  if (hasBudget === (election.choose !== undefined)) throw new VotingError('choose-or-budget');
  const isPav = election.rule === 'pav' || election.rule === 'seq-pav';
  if (usesPoints && (isPav || election.rule === 'phragmen'))
    throw new VotingError('rule-points', { text: election.rule });
  if (hasBudget && isPav) throw new VotingError('rule-budget', { text: election.rule });
  const money = hasBudget ? readMoney(election) : readPlaces(election, profile.ids.length);
  const byCost = hasBudget && !usesPoints && election.worth !== 'number';
  return {
    ...profile,
    ...money,
    hasBudget,
    worth: money.cost.map((cost) => (byCost && cost > 0n ? cost : 1n)),
    rank: readOrder(profile.ids, election.order),
    onlySupported: election.onlySupported ?? false,
  };
}

type Money = Pick<Contest, 'cost' | 'budget' | 'costUnit'>;

function readPlaces({ choose = 0 }: Election, options: number): Money {
  if (!Number.isInteger(choose) || choose < 1) throw new VotingError('choose', { text: String(choose) });
  if (choose > options) throw new VotingError('choose-many', { text: String(choose) });
  return { cost: Array.from({ length: options }, () => 1n), budget: BigInt(choose), costUnit: 1n };
}

function readMoney({ options, budget: text = 0 }: Election): Money {
  const budget = reduced(readNumber(text, 'budget'));
  if (budget.n === 0n) throw new VotingError('budget', { text: String(text) });
  const costs = options.map((option) => {
    const { id, cost = '' } = typeof option === 'string' ? { id: option } : option;
    return readNumber(cost, 'cost', { option: id });
  });
  const costUnit = costs.reduce((unit, { d }) => lcm(unit, d), budget.d);
  return {
    cost: costs.map(({ n, d }) => n * (costUnit / d)),
    budget: budget.n * (costUnit / budget.d),
    costUnit,
  };
}

function readOrder(ids: readonly string[], order: readonly string[] = ids): Int32Array {
  const places = new Map<string, number>();
  for (const option of order) {
    if (places.has(option)) throw new VotingError('option-twice', { option });
    places.set(option, places.size);
  }
  const known = new Set(ids);
  const stray = order.find((option) => !known.has(option));
  if (stray !== undefined) throw new VotingError('option-unknown', { option: stray });
  return Int32Array.from(ids, (option) => {
    const place = places.get(option);
    if (place === undefined) throw new VotingError('order-short', { option });
    return place;
  });
}
