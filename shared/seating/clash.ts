import type { PersonId, Round, TableId } from '../ids.ts';
import { rowClashes } from './clashRows.ts';
import { seatClashes } from './clashSeats.ts';
import { type Instance, inWindow } from './instance.ts';

export type ClashCode =
  | 'tableWithoutSeats'
  | 'pinnedToUnknownTable'
  | 'pinnedToClosedTable'
  | 'pinnedToUnfitTable'
  | 'pinnedApart'
  | 'pinnedTooMany'
  | 'companionsApart'
  | 'companionsPinnedApart'
  | 'languageNowhere'
  | 'needNowhere'
  | 'noTableHasAll'
  | 'tooFewSuitableSeats'
  | 'tooFewSeats';

/** Rules that cannot all be kept, with the rows concerned. `short` is how many people are left over. */
export interface Clash {
  code: ClashCode;
  rounds: Round[];
  people: PersonId[];
  tables: TableId[];
  short: number;
}

/** A clash of one round. */
export type RoundClash = Omit<Clash, 'rounds'>;

/**
 * Why an instance cannot be seated: each clash is a smallest set of rules, in the sense that without any one of the
 * rows (or groups of people for whom the same tables will do) that it names it is gone or smaller. Those that concern
 * fewest people come first. Empty says that no clash of these kinds was found, not that there is none: that is as
 * hard as seating itself.
 */
export function findClashes(instance: Instance): Clash[] {
  const found = new Map<string, Clash>();
  for (let round = 1; round <= instance.config.rounds; round++) {
    const here = instance.people.filter((p) => inWindow(p, round));
    const open = instance.tables.filter((t) => inWindow(t, round));
    const clashes = [
      ...rowClashes(instance, here, open, round),
      ...seatClashes(instance.config, here, open, round),
    ];
    for (const clash of clashes) {
      const key = JSON.stringify(clash);
      const known = found.get(key);
      if (!known) found.set(key, { ...clash, rounds: [round] });
      else if (!known.rounds.includes(round)) known.rounds.push(round);
    }
  }
  return [...found.values()].sort((a, b) => a.people.length - b.people.length);
}
