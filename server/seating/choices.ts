import type { Allocation } from '../../shared/choices/allocate.ts';
import type { ChoiceAnswer, ChoiceQuestion } from '../../shared/choices/givePlaces.ts';
import { idsOf, type Party } from '../../shared/choices/party.ts';
import type { HallTable } from '../../shared/choices/planTables.ts';
import type { AgreedTable, ChoicePreview, TableChange } from '../../shared/choices/report.ts';
import type { AllocateChoice } from '../../shared/commands/choices.ts';
import type { ChoiceParty } from '../../shared/facts/choices.ts';
import type { ChoiceId, PersonId, TableId } from '../../shared/ids.ts';
import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { Engine } from '../engine/engine.ts';
import { hallIn, partiesFor } from '../rules/choiceHall.ts';
import type { KnownChoice } from '../rules/choices.ts';
import { mixedSeats } from './choiceSeats.ts';
import { fingerprint } from './plan.ts';

type Known = Pick<Engine, 'summit' | 'book'>;
/** Gives places in a thread: the whole hall takes longer than its screens may wait. */
type Giver = (question: ChoiceQuestion) => Promise<ChoiceAnswer>;

interface Asked {
  choice: KnownChoice;
  before: HallTable[];
  parties: Party[];
  answer: ChoiceAnswer;
}

async function placesFor(
  id: ChoiceId,
  agreed: AgreedTable[] | null,
  { summit, book }: Known,
  give: Giver,
): Promise<Asked | Refusal> {
  const choice = summit.choices.choices.get(id);
  if (choice === undefined) return refusal('choice-unknown');
  if (choice.state === 'open') return refusal('choice-open');
  const before = hallIn(summit, choice.round);
  const parties = partiesFor(choice, { summit, book });
  const offered = choice.options.map((option) => option.id);
  const answer = await give({ parties, hall: before, offered, lot: choice.lot ?? '', agreed });
  return { choice, before, parties, answer };
}

/** What accepting would give: with these tables, or with those that fit what people want best. */
export async function previewOf(
  id: ChoiceId,
  agreed: AgreedTable[] | null,
  known: Known,
  give: Giver,
): Promise<ChoicePreview | Refusal> {
  const asked = await placesFor(id, agreed, known, give);
  if ('code' in asked) return asked;
  const { choice, before, parties, answer } = asked;
  const { hall: after, places } = answer;
  const { outcomes, seats } = places;
  // Who is not there and chose nothing gets what is left, and is not missed here.
  const expected = parties.flatMap((party) => (party.comes ? idsOf(party) : []));
  return {
    choice: id,
    round: choice.round,
    tables: after.map(({ id: table, theme, open }) => ({ table, theme, open })),
    changes: changesOf(known, before, after),
    themes: choice.options.map(({ id: theme }) => ({
      theme,
      seatsBefore: seatsAt(before, theme),
      seats: seatsAt(after, theme),
      got: byRank(choice, places, theme),
      waiting: outcomes.filter(({ waiting }) => waiting.some((one) => one.theme === theme)).length,
    })),
    chosen: outcomes.length,
    got: byRank(choice, places),
    none: outcomes.filter(({ theme }) => theme === null).length,
    silent: expected.length - outcomes.length,
    unseated: expected.filter((person) => (seats.get(person) ?? null) === null).length,
  };
}

const seatsAt = (hall: readonly HallTable[], theme: string): number =>
  hall.reduce((sum, one) => sum + (one.open && one.theme === theme ? one.capacity : 0), 0);

/** How many got their first, second, ... wish; of one theme when it is named. */
const byRank = ({ most }: KnownChoice, { outcomes }: Allocation, theme?: string): number[] =>
  Array.from(
    { length: most },
    (_, i) =>
      outcomes.filter((one) => one.rank === i + 1 && (theme === undefined || one.theme === theme)).length,
  );

function changesOf({ summit }: Known, before: HallTable[], after: HallTable[]): TableChange[] {
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

/**
 * The command that gives places with these tables.
 * @param mixed search a few seconds for seats that mix people well; else the plain ones
 */
export async function allocationOf(
  id: ChoiceId,
  tables: AgreedTable[],
  known: Known,
  { give, mixed }: { give: Giver; mixed: boolean },
): Promise<AllocateChoice | Refusal> {
  const asked = await placesFor(id, tables, known, give);
  if ('code' in asked) return asked;
  const { choice, parties, answer } = asked;
  const { hall, places } = answer;
  const plain = [...places.seats].flatMap(([person, at]): [PersonId, TableId][] =>
    at === null ? [] : [[person, at]],
  );
  const better = mixed ? await mixedSeats(choice.round, hall, places, known) : null;
  const seats = better === null ? plain : [...better];
  return {
    type: 'allocateChoice',
    choice: id,
    tables,
    parties: parties.map(asChosen),
    outcomes: places.outcomes,
    seats,
    hash: fingerprint(seats),
  };
}

function asChosen(party: Party): ChoiceParty {
  const pins = party.guests.flatMap(({ id, pin }) => (pin === undefined ? [] : [[id, pin]]));
  return {
    people: idsOf(party),
    wishes: [...party.wishes],
    owed: party.owed,
    late: party.late,
    comes: party.comes,
    ...(pins.length > 0 && { pins: Object.fromEntries(pins) }),
  };
}
