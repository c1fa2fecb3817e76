import type { RunningStep } from '../../../../shared/facts/programme.ts';
import type { HallLook, SummitDescription, Theme } from '../../../../shared/facts/summit.ts';
import type { ConsoleState } from '../../../../shared/views/console.ts';
import type { HallBallot } from '../../../../shared/views/hallBallot.ts';
import { type PlenaryState, plenary } from '../../../../shared/views/plenary.ts';
import type { HallRoom } from '../../../../shared/views/plenaryHall.ts';
import type { ProgrammeState } from '../../../../shared/views/programme.ts';
import { ONLY } from '../../../../shared/views/view.ts';

/*
 * A hall in full swing with made-up numbers: before the day there is nothing on the screens yet, and on an empty screen
 * colours cannot be judged. The same numbers every time, so that only what somebody changes does change.
 */

const COUNTS = [74, 61, 48, 55, 33, 27, 40, 19, 22, 14, 11, 9];
const TABLES = 24;
const MINUTE = 60_000;
const PACE = [2, 4, 7, 9, 12, 11, 14, 10, 8, 9, 6, 5];
const ELIGIBLE = 96;
const CAST = 71;
const CHOOSE = 3;

interface Words {
  summit: string;
  themes: readonly string[];
  room: string;
  round: string;
  question: string;
}

/** The day as the organiser made it, or one to look at; in the middle of a round. */
export function sampleDay(day: ProgrammeState, words: Words, now: number): ProgrammeState {
  const step = day.steps.find(({ round }) => round !== undefined);
  const round = step ?? { id: 'voorbeeld', kind: 'round', title: { nl: words.round }, minutes: 30, round: 1 };
  const running: RunningStep = {
    step: round.id,
    round: round.round ?? 1,
    startedAt: now - 12 * MINUTE,
    endsAt: now + 18 * MINUTE,
    remaining: null,
  };
  return {
    summit: { ...(day.summit ?? noSummit(words.summit)), rehearsal: false },
    themes: themesOf(day, words),
    steps: step === undefined ? [round] : day.steps,
    running,
    last: null,
  };
}

const noSummit = (name: string): SummitDescription => ({
  ...{ name, city: '', date: '', addressees: [], districts: [], rehearsal: false },
});

const themesOf = (day: Pick<ProgrammeState, 'themes'>, { themes }: Pick<Words, 'themes'>): Theme[] =>
  day.themes.length > 0 ? day.themes : themes.map((nl) => ({ id: nl, title: { nl } }));

/** What the screens draw from, in that look. */
export function sampleHall(
  look: HallLook,
  { themes }: Pick<ProgrammeState, 'themes'>,
  console: Pick<ConsoleState, 'rooms' | 'tables'>,
  words: Words,
  now: number,
): PlenaryState {
  const rooms = roomsIn(console, words.room);
  const tables = rooms.flatMap((room) => room.tables.map(({ table }) => table));
  const talking = tables.filter((_, i) => i % 4 !== 3);
  const perTheme = Object.fromEntries(themes.map(({ id }, i) => [id, COUNTS[i % COUNTS.length] ?? 0]));
  const minute = Math.floor(now / MINUTE) - PACE.length;
  return {
    ...plenary.initial(ONLY),
    look,
    rooms,
    people: tables.length * 7,
    tables: tables.length,
    talking: {
      round: 1,
      tables: Object.fromEntries(talking.map((table) => [table, true as const])),
      count: talking.length,
    },
    ideas: Object.values(perTheme).reduce((sum, count) => sum + count, 0),
    perTheme,
    pace: PACE.map((ideas, i) => ({ minute: minute + i, ideas })),
    ballot: sampleBallot(themes, words.question),
  };
}

function roomsIn({ rooms, tables }: Pick<ConsoleState, 'rooms' | 'tables'>, name: string): HallRoom[] {
  const known = Object.entries(tables).map(([table, { number, room }]) => ({ table, number, room }));
  if (known.length === 0) {
    const numbers = Array.from({ length: TABLES }, (_, i) => ({ table: String(i + 1), number: i + 1 }));
    return [{ id: name, name, tables: numbers }];
  }
  return rooms.map((room) => ({
    ...room,
    tables: known.filter((one) => one.room === room.id).sort((a, b) => a.number - b.number),
  }));
}

function sampleBallot(themes: readonly Theme[], question: string): HallBallot {
  const counts = themes
    .map(({ id }, i) => ({ option: id, votes: Math.round((COUNTS[i % COUNTS.length] ?? 0) * 0.8) }))
    .sort((a, b) => b.votes - a.votes);
  const choose = Math.min(CHOOSE, themes.length);
  return {
    ballot: 'voorbeeld',
    title: { nl: question },
    options: themes.map(({ id, title }) => ({ id, title })),
    choose,
    eligible: ELIGIBLE,
    terms: { method: 'approval', most: choose, rule: 'equal-shares', lot: '', trial: false },
    cast: CAST,
    closesAt: null,
    result: { counts, chosen: counts.slice(0, choose).map(({ option }) => option), tied: [], heard: null },
  };
}
