import type { Round } from '../../../../shared/ids.ts';
import type { UnplacedReason } from '../../../../shared/seating/unplaced.ts';

/** A seating plan as the server proposes it; nothing is stored yet. */
export interface Plan {
  id: string;
  people: number;
  tables: number;
  seats: number;
  /** `wishes`: seats at a first, second and third wish; `other`: at none of them. */
  rounds: { round: Round; seated: number; wishes: number[]; other: number }[];
  unplaced: { person: string; name: string; round: Round; reason: UnplacedReason }[];
  terms: { group: number; repeats: number };
}

/** People without a seat, each once for a reason, with the rounds it is about. */
export function unplacedByPerson(plan: Plan): { name: string; reason: UnplacedReason; rounds: Round[] }[] {
  const groups = new Map<string, { name: string; reason: UnplacedReason; rounds: Round[] }>();
  for (const { person, name, round, reason } of plan.unplaced) {
    if (reason === 'history') continue;
    const key = `${person} ${reason}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { name, reason, rounds: [round] });
    else known.rounds.push(round);
  }
  return [...groups.values()];
}

/** Share of a whole in percent, for a sentence; 0 of nothing. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole);
