import { Rowbook } from '../../server/engine/book.ts';
import { hallIn, partiesFor } from '../../server/rules/choiceHall.ts';
import type { Summit } from '../../server/rules/state.ts';
import { givePlaces } from '../../shared/choices/givePlaces.ts';
import { idsOf } from '../../shared/choices/party.ts';
import type { AgreedTable } from '../../shared/choices/report.ts';
import type { AllocateChoice } from '../../shared/commands/choices.ts';
import type { ChoiceId, PersonId, TableId } from '../../shared/ids.ts';
import type { Person } from '../../shared/people.ts';

/** What the server makes of a choice that is closed, with the plain seats; undefined when there is no such choice. */
export function allocationFor(
  summit: Summit,
  people: readonly Person[],
  id: ChoiceId,
  tables: AgreedTable[] = [],
): AllocateChoice | undefined {
  const choice = summit.choices.choices.get(id);
  if (choice === undefined) return undefined;
  const book = new Rowbook({ people: [...people], links: [], devices: [], papers: [] });
  const parties = partiesFor(choice, { summit, book });
  const offered = choice.options.map((option) => option.id);
  const hall = hallIn(summit, choice.round);
  const { places } = givePlaces({ parties, hall, offered, lot: choice.lot ?? '', agreed: tables });
  return {
    type: 'allocateChoice',
    choice: id,
    tables,
    parties: parties.map((party) => ({
      people: idsOf(party),
      wishes: [...party.wishes],
      owed: party.owed,
      late: party.late,
      comes: party.comes,
    })),
    outcomes: places.outcomes,
    seats: [...places.seats].flatMap(([person, at]): [PersonId, TableId][] =>
      at === null ? [] : [[person, at]],
    ),
    hash: 'plan',
  };
}
