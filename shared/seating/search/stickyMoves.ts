import { NONE } from '../model.ts';
import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';
import { tolerance } from './heat.ts';
import { oneOf } from './pick.ts';
import { moveParty, stickyCost, type Unit, unitsOf } from './sticky.ts';
import { EMPTY, type ThemePlan } from './themePlan.ts';

/** People of the other theme who are asked to give up their seat; the one who loses least does. */
const ASKED = 8;

/**
 * Moves of the people who have their tables already while all others have only themes: one of them, or a party,
 * changes tables, and others of that theme take over the theme left.
 */
export class StickyMoves {
  readonly units: readonly Unit[];

  constructor(
    private readonly s: Seats,
    private readonly plan: ThemePlan,
    private readonly sticky: Uint8Array,
    private readonly random: Random,
  ) {
    this.units = unitsOf(s, sticky);
  }

  try(heat: number): boolean {
    const { s, random } = this;
    const m = s.model;
    const { party, r } = this.units[random.below(this.units.length)]!;
    const first = party[0]!;
    const a = s.table[r * m.people + first]!;
    const b = oneOf(m.tablesFor[m.kind[first]!]!, random);
    if (a === b || !m.open[r * m.tables + b]) return false;
    const [x, y] = [m.theme[a]!, m.theme[b]!];
    const slots = x === y ? [] : this.slotsFor(party, r, x, y);
    if (!slots) return false;
    let cost = 0;
    party.forEach((p, k) => {
      cost += stickyCost(s, this.sticky, p, r, b) - stickyCost(s, this.sticky, p, r, a);
      if (x !== y) cost += this.plan.wishChange(p, x, y) + this.slotCost(p, slots[k]!, r, x, y);
    });
    if (cost > tolerance(heat, random) || !moveParty(s, party, r, b)) return false;
    for (const [k, slot] of slots.entries())
      this.plan.trade(party[k]!, this.plan.holder[slot]!, r, x, y, slot);
    return true;
  }

  /** A seat of the theme for each of the party: those that are given up most easily. */
  private slotsFor(party: readonly number[], r: number, x: number, y: number): number[] | undefined {
    const { plan, s } = this;
    const m = s.model;
    const slots: number[] = [];
    for (const p of party) {
      let best = NONE;
      let least = Number.POSITIVE_INFINITY;
      for (let k = 0; k < ASKED; k++) {
        const slot = plan.pick(r * m.themes + y, m.wild[p]!);
        if (slot < 0 || slots.includes(slot)) continue;
        const q = plan.holder[slot]!;
        if (q !== EMPTY && (plan.target[r * m.people + q] === NONE || m.wild[q] !== m.wild[p])) continue;
        if (q === EMPTY && m.wild[p]) continue;
        const cost = this.slotCost(p, slot, r, x, y);
        if (cost >= least) continue;
        least = cost;
        best = slot;
      }
      if (best === NONE) return undefined;
      slots.push(best);
    }
    return slots;
  }

  private slotCost(p: number, slot: number, r: number, x: number, y: number): number {
    const q = this.plan.holder[slot]!;
    const own = q === EMPTY ? this.plan.loadChange(r, x, y) : this.plan.wishChange(q, y, x);
    return own + this.plan.spreadChange(p, q, r, x, y);
  }
}
