import type { Allocation } from '../../shared/choices/allocate.ts';
import type { HallTable } from '../../shared/choices/planTables.ts';
import type { PersonId, Round, TableId, ThemeId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { Engine } from '../engine/engine.ts';
import { startThread } from '../thread.ts';
import { instanceIn } from './choiceRound.ts';
import { assignmentOf, instanceOf } from './instance.ts';
import type { PlacerMessage, PlacerTask } from './placer.ts';

/** Seconds that people wait for their tables, well spent on whom they meet there. */
const SECONDS = 3;

type Known = Pick<Engine, 'summit' | 'book'>;

/**
 * Seats for one round in which everybody with a place sits at his theme, and the hall is mixed as well as it can be: the
 * placer starts from the plain seats of the allocation, which are legal, and the rounds before are history to it.
 * @returns null when it found none; the plain seats will do then
 */
export async function mixedSeats(
  round: Round,
  hall: readonly HallTable[],
  places: Allocation,
  known: Known,
): Promise<Map<PersonId, TableId> | null> {
  const instance = roundInstance(round, hall, places, known);
  const placed = await runPlacer(
    instance,
    withSeats(assignmentOf(known.summit, round), round, places),
    round,
  );
  const seats = new Map<PersonId, TableId>();
  for (const [person, tables] of placed) {
    const table = tables[round - 1];
    if (table != null && places.seats.has(person)) seats.set(person, table);
  }
  const themeAt = new Map(hall.map(({ id, theme }) => [id, theme]));
  const isKept = places.outcomes.every(
    ({ person, theme }) => theme === null || themeAt.get(seats.get(person) ?? '') === theme,
  );
  const everybody = [...places.seats].every(([person, table]) => table === null || seats.has(person));
  // The plain seats are always right, if not as well mixed.
  return isKept && everybody ? seats : null;
}

function roundInstance(
  round: Round,
  hall: readonly HallTable[],
  { outcomes, seats }: Allocation,
  { summit, book }: Known,
): Instance {
  const given = outcomes.flatMap(({ person, theme }): [PersonId, ThemeId][] =>
    theme === null ? [] : [[person, theme]],
  );
  const themes = new Map(hall.map(({ id, theme }) => [id, theme]));
  const open = new Set(hall.flatMap((table) => (table.open ? [table.id] : [])));
  const instance = instanceIn(instanceOf(summit, book), round, { themes, given: new Map(given) });
  return {
    ...instance,
    config: { ...instance.config, weights: { ...instance.config.weights, moved: 0 } },
    people: instance.people.map((person) => {
      const here = (seats.get(person.id) ?? null) !== null;
      return here ? person : { ...person, lastRound: round - 1 };
    }),
    tables: instance.tables.map(({ firstRound: _from, lastRound: _until, ...table }) =>
      open.has(table.id) ? table : { ...table, lastRound: round - 1 },
    ),
  };
}

function withSeats(base: Assignment, round: Round, { seats }: Allocation): Assignment {
  const now = new Map(base);
  for (const [person, table] of seats) {
    const row = Array.from({ length: round }, (_, i) => base.get(person)?.[i] ?? null);
    row[round - 1] = table;
    now.set(person, row);
  }
  return now;
}

function runPlacer(instance: Instance, base: Assignment, round: Round): Promise<Assignment> {
  const task: PlacerTask = {
    instance,
    judge: instance,
    seed: 1,
    base,
    sticky: false,
    frozenRounds: round - 1,
    seconds: SECONDS,
    stop: new SharedArrayBuffer(4),
  };
  return new Promise((resolve, reject) => {
    const thread = startThread('./seating/placer.ts', task);
    thread.on('message', (message: PlacerMessage) => {
      if (message.kind === 'placed') resolve(message.placement.assignment);
    });
    thread.once('error', reject);
    // After the message this does nothing.
    thread.once('exit', () => reject(new Error('the placer stopped without a plan')));
  });
}
