import { idsOf } from '../../shared/choices/party.ts';
import { planTables } from '../../shared/choices/planTables.ts';
import type { AgreedTable, ChoicePreview, TableChange } from '../../shared/choices/report.ts';
import type { AllocateChoice } from '../../shared/commands/choices.ts';
import type { ChoiceId, PersonId, TableId } from '../../shared/ids.ts';
import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { Engine } from '../engine/engine.ts';
import { hallIn, partiesFor } from '../rules/choiceHall.ts';
import { agreedHall, placesFor } from '../rules/choicePlaces.ts';
import type { KnownChoice } from '../rules/choices.ts';
import { mixedSeats } from './choiceSeats.ts';

type Known = Pick<Engine, 'summit' | 'book'>;

/** What accepting would give: with these tables, or with those that fit what people want best. */
export function previewOf(id: ChoiceId, agreed: AgreedTable[] | null, known: Known): ChoicePreview | Refusal {
  const choice = known.summit.choices.choices.get(id);
  if (choice === undefined) return refusal('choice-unknown');
  if (choice.state === 'open') return refusal('choice-open');
  const before = hallIn(known.summit, choice.round);
  const tables = agreed ?? proposedTables(choice, known);
  const after = agreedHall({ tables }, before);
  const { outcomes, seats } = placesFor(choice, after, known);
  // Who is not there and chose nothing gets what is left, and is not missed here.
  const expected = partiesFor(choice, known).flatMap((party) => (party.comes ? idsOf(party) : []));
  const seatsAt = (hall: typeof after, theme: string) =>
    hall.reduce((sum, one) => sum + (one.open && one.theme === theme ? one.capacity : 0), 0);
  const byRank = (theme?: string) =>
    Array.from(
      { length: choice.most },
      (_, i) =>
        outcomes.filter((one) => one.rank === i + 1 && (theme === undefined || one.theme === theme)).length,
    );
  return {
    choice: id,
    round: choice.round,
    tables: after.map(({ id: table, theme, open }) => ({ table, theme, open })),
    changes: changesOf(known, before, after),
    themes: choice.options.map(({ id: theme }) => ({
      theme,
      seatsBefore: seatsAt(before, theme),
      seats: seatsAt(after, theme),
      got: byRank(theme),
      waiting: outcomes.filter(({ waiting }) => waiting.some((one) => one.theme === theme)).length,
    })),
    chosen: outcomes.length,
    got: byRank(),
    none: outcomes.filter(({ theme }) => theme === null).length,
    silent: expected.length - outcomes.length,
    unseated: expected.filter((person) => (seats.get(person) ?? null) === null).length,
  };
}

function proposedTables(choice: KnownChoice, known: Known): AgreedTable[] {
  const expected = partiesFor(choice, known).filter(({ comes }) => comes);
  const offered = choice.options.map(({ id }) => id);
  const { tables } = planTables(hallIn(known.summit, choice.round), offered, expected);
  return tables.map(({ id: table, theme, open }) => ({ table, theme, open }));
}

type Hall = ReturnType<typeof hallIn>;

function changesOf({ summit }: Known, before: Hall, after: Hall): TableChange[] {
  return after.flatMap(({ id, theme, open }, i) => {
    const was = before[i];
    const table = summit.summit.tables.get(id);
    const same = was?.open === open && (was.theme === theme || !open);
    if (was === undefined || table === undefined || same) return [];
    return [
      {
        table: id,
        number: table.number,
        room: summit.summit.rooms.get(table.room)?.name ?? table.room,
        before: { theme: was.theme, open: was.open },
        after: { theme, open },
      },
    ];
  });
}

/** The command that gives places with these tables, and seats that mix people as well as a few seconds allow. */
export async function allocationOf(
  id: ChoiceId,
  tables: AgreedTable[],
  known: Known,
): Promise<AllocateChoice | Refusal> {
  const choice = known.summit.choices.choices.get(id);
  if (choice === undefined) return refusal('choice-unknown');
  const hall = agreedHall({ tables }, hallIn(known.summit, choice.round));
  const places = placesFor(choice, hall, known);
  const { seats, hash } = await mixedSeats(choice.round, hall, places, known);
  return { type: 'allocateChoice', choice: id, tables, seats: asSeats(seats), hash };
}

const asSeats = (seats: ReadonlyMap<PersonId, TableId> | null): [PersonId, TableId][] | null =>
  seats === null ? null : [...seats];
