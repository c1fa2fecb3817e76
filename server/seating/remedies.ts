import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { PersonId, Round } from '../../shared/ids.ts';
import type { RemedyReport } from '../../shared/seating/clashReports.ts';
import type { Remedy } from '../../shared/seating/relief.ts';
import { roundsOf } from '../rules/programmeState.ts';
import { pinOf, roundsOver } from '../rules/seatingState.ts';
import type { Summit } from '../rules/state.ts';
import type { Names } from './names.ts';

/** What the summit can change by itself; an interpreter or another chair is for people to arrange. */
export const isInHand = (remedy: Remedy): boolean => remedy.do === 'liftPin' || remedy.do === 'openTable';

/** The commands that carry it out. */
export function commandsOf(remedy: Remedy, summit: Summit): DeviceCommand[] {
  const fromRound = roundsOver(summit.programme) + 1;
  if (remedy.do === 'openTable') return [{ type: 'openTable', table: remedy.table, fromRound }];
  return remedy.do === 'liftPin' ? lifting(summit, remedy.person, remedy.rounds, fromRound) : [];
}

/** A promise for the whole day is replaced by one for each of the rounds in which it can be kept. */
function lifting(summit: Summit, person: PersonId, rounds: readonly Round[], next: Round): DeviceCommand[] {
  const pins = summit.seating.pins.get(person);
  if (pins === undefined) return [];
  if (pins.all === null)
    return rounds
      .filter((round) => pins.rounds.has(round))
      .map((round) => ({ type: 'liftPin', person, round }));
  const kept = roundsOf(summit.programme).flatMap((round): DeviceCommand[] => {
    const table = round < next || rounds.includes(round) ? undefined : pinOf(summit.seating, person, round);
    return table === undefined ? [] : [{ type: 'pinSeat', person, round, table }];
  });
  return [{ type: 'liftPin', person, round: null }, ...kept];
}

export function remedyReportOf(remedy: Remedy, names: Names): RemedyReport {
  const people = 'people' in remedy ? remedy.people : 'person' in remedy ? [remedy.person] : [];
  return {
    do: remedy.do,
    people: names.people(people),
    // A table that is not there yet has no number.
    tables: 'table' in remedy && remedy.do !== 'addTable' ? [names.table(remedy.table)] : [],
    rounds: 'rounds' in remedy ? remedy.rounds : [],
    seats: remedy.do === 'addTable' ? remedy.seats : 0,
    offers: remedy.do === 'provide' ? [...new Set([...remedy.languages, ...remedy.provides])] : [],
    inHand: isInHand(remedy),
  };
}
