import { fillRound } from './build.ts';
import type { Instance } from './instance.ts';
import { NONE } from './model.ts';
import type { Random } from './random.ts';
import { settleSticky } from './search/settle.ts';
import { stickyPeople } from './search/sticky.ts';
import { StickyMoves } from './search/stickyMoves.ts';
import { ThemePlan } from './search/themePlan.ts';
import type { Seats } from './seats.ts';
import { themeTargets } from './targets.ts';
import { nearlySolveWishes } from './wishFlow.ts';

/** Part of the caller's time that settling those with little choice may take. */
const SETTLING = 0.1;
/** When more of it than this is used up before, there is no time for that. */
const HURRIED = 0.15;

/**
 * A first plan. Those with little choice are settled first, at what their seats are worth to all others; then the
 * others get the themes that the cheapest flow gives them, which `improve` may change while there are no tables
 * yet; then everybody sits down at the cheapest table of his theme. When the time is over by then they take
 * the next good seat instead.
 * `spent` is the part of the caller's time that is used up, 0 to 1.
 */
export function construct(
  instance: Instance,
  s: Seats,
  random: Random,
  improve: (plan: ThemePlan, sticky: StickyMoves) => void,
  spent: () => number = () => 0,
): void {
  const { model: m } = s;
  const sticky = stickyPeople(s);
  const rounds = [...Array(m.rounds).keys()];
  for (const r of rounds) fillRound(s, r, random, { only: sticky });
  if (spent() >= 1) {
    for (const r of rounds) fillRound(s, r, random, { hasty: true });
    return;
  }
  if (spent() < HURRIED) {
    const { price } = nearlySolveWishes(instance, m);
    const start = spent();
    const hurry = () => (spent() - start) / SETTLING;
    settleSticky(s, random, sticky, price, instance.config.weights.pref, hurry);
  }
  const fixed = s.table.map((t, at) => (t === NONE ? m.pin[at]! : t));
  const targets = themeTargets(s, nearlySolveWishes(instance, m, fixed));
  const plan = new ThemePlan(s, targets, random);
  improve(plan, new StickyMoves(s, plan, sticky, random));
  for (const r of rounds) fillRound(s, r, random, { targets });
}
