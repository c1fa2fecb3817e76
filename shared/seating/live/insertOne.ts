import {
  cheapestFree,
  clearTable,
  type Effort,
  isLoose,
  partyHere,
  sitAtBest,
  sitTogether,
  squeezeIn,
} from '../insert.ts';
import { NONE } from '../model.ts';
import { joinCost, NOBODY } from '../price.ts';
import { rise, type Seats, sit } from '../seats.ts';
import { cheapestGivenUp, type Option } from './giveUp.ts';

/**
 * Seats somebody in a round: at the cheapest free seat, or at the seat of one guest who moves to a free one when
 * that is better even with the price of moving. With `chain`, guests are moved on one after the other when there is
 * no other way. False, and nobody moved, when no way was found. Companions are only seated together.
 */
export function insertOne(s: Seats, p: number, r: number, effort: Effort): boolean {
  const party = partyHere(s.model, p, r);
  if (party.length > 1) return insertParty(s, party, r, effort);
  const option = bestOption(s, p, r, effort !== 'none');
  if (!option) return squeezeIn(s, party, r, effort);
  if (option.guest !== NOBODY) {
    rise(s, option.guest, r);
    sit(s, option.guest, r, option.to);
  }
  sit(s, p, r, option.table);
  return true;
}

/** Those of the party who stand join those who sit, or all of them get a table. */
function insertParty(s: Seats, party: readonly number[], r: number, effort: Effort): boolean {
  const tableOf = (q: number) => s.table[r * s.model.people + q]!;
  const standing = party.filter((q) => tableOf(q) === NONE);
  const seated = party.filter((q) => tableOf(q) !== NONE);
  if (seated.length === 0) return effort === 'none' ? sitAtBest(s, party, r) : squeezeIn(s, party, r, effort);
  const beside = tableOf(seated[0]!);
  if (sitTogether(s, standing, r, beside)) return true;
  if (effort === 'none') return false;
  if (clearTable(s, standing, r, beside, effort)) return true;
  if (seated.some((q) => s.held[r * s.model.people + q] === 1)) return false;
  for (const q of seated) rise(s, q, r);
  if (squeezeIn(s, party, r, effort)) return true;
  for (const q of seated) sit(s, q, r, beside);
  return false;
}

/** The cheapest way to seat somebody who stands, with at most one guest moving; undefined when there is none. */
export function bestOption(s: Seats, p: number, r: number, mayDisplace: boolean): Option | undefined {
  const free = cheapestFree(s, p, r);
  const simple: Option | undefined =
    free === NONE ? undefined : { cost: joinCost(s, p, r, free), table: free, guest: NOBODY, to: NONE };
  if (!mayDisplace) return simple;
  const limit = simple?.cost ?? Number.POSITIVE_INFINITY;
  return cheapestGivenUp(s, p, r, limit, (q) => isLoose(s, q, r)) ?? simple;
}
