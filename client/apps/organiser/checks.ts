import { isSeated, type PersonRole } from '../../../shared/people.ts';
import type { ConsoleState } from '../../../shared/views/console.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';
import type { i18n } from './i18n.ts';
import type { Stage } from './stages.ts';

export interface Check {
  stage: Stage;
  ok: boolean;
  sentence: string;
}

export interface Hall {
  programme: ProgrammeState;
  console: ConsoleState;
}

type Speaker = Pick<typeof i18n, 't' | 'date' | 'list'>;

/** Everything the day needs, in order, each with one sentence about how it stands. */
export function checksOf(hall: Hall, speaker: Speaker): Check[] {
  return [
    ...summitChecks(hall, speaker),
    ...tableChecks(hall, speaker),
    ...themeChecks(hall, speaker),
    ...programmeChecks(hall, speaker),
    ...peopleChecks(hall, speaker),
    ...seatingChecks(hall, speaker),
    ...dayChecks(hall, speaker),
  ];
}

/** Local midday of a `YYYY-MM-DD`, so that no time zone makes it another day. */
export const dayOf = (date: string): number => new Date(`${date}T12:00:00`).getTime();

function summitChecks({ programme: { summit } }: Hall, { t, date }: Speaker): Check[] {
  if (summit === null) return [{ stage: 'summit', ok: false, sentence: t('noSummit') }];
  return [
    {
      stage: 'summit',
      ok: true,
      sentence: t('summitIs', { name: summit.name, date: date(dayOf(summit.date)) }),
    },
  ];
}

function tableChecks({ console: { tables, rooms } }: Hall, { t }: Speaker): Check[] {
  const all = Object.values(tables);
  if (all.length === 0) return [{ stage: 'tables', ok: false, sentence: t('noTables') }];
  const seats = all.reduce((sum, { capacity }) => sum + capacity, 0);
  const sentence = hallSentence(t, all.length, rooms.length, seats);
  return [{ stage: 'tables', ok: true, sentence }];
}

/** "107 tafels in 6 zalen, 856 plaatsen" */
export const hallSentence = (t: Speaker['t'], tables: number, rooms: number, seats: number): string =>
  t('tablesAre', {
    tables: t('tables', { count: tables }),
    rooms: t('roomsAre', { count: rooms }),
    seats: t('seatsAre', { count: seats }),
  });

function themeChecks({ programme: { themes }, console: { tables } }: Hall, { t }: Speaker): Check[] {
  if (themes.length === 0) return [{ stage: 'themes', ok: false, sentence: t('noThemes') }];
  const checks: Check[] = [{ stage: 'themes', ok: true, sentence: t('themesAre', { count: themes.length }) }];
  const bare = Object.values(tables).filter(({ theme }) => theme === undefined).length;
  if (bare > 0)
    checks.push({ stage: 'tables', ok: false, sentence: t('tablesWithoutTheme', { count: bare }) });
  return checks;
}

const roundsOf = ({ steps }: ProgrammeState): number[] =>
  [...new Set(steps.flatMap(({ round }) => (round === undefined ? [] : [round])))].sort((a, b) => a - b);

function programmeChecks({ programme }: Hall, { t }: Speaker): Check[] {
  const rounds = roundsOf(programme).length;
  if (rounds === 0) return [{ stage: 'programme', ok: false, sentence: t('noProgramme') }];
  const minutes = programme.steps.reduce((sum, step) => sum + step.minutes, 0);
  const parts = t('stepsAre', { count: programme.steps.length });
  const sentence = t('programmeIs', {
    parts,
    rounds: t('numberOfRounds', { count: rounds }),
    length: lengthOf(minutes, t),
  });
  return [{ stage: 'programme', ok: true, sentence }];
}

/** "6 uur 40 min": written "6:40" it would be read as a time of day. */
export function lengthOf(minutes: number, t: Speaker['t']): string {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return t('lengthMinutes', { count: rest });
  return rest === 0 ? t('lengthHours', { count: hours }) : t('lengthBoth', { hours, minutes: rest });
}

/** How long after the start, as on a clock: "6:40", the same in every language. */
export function hours(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const SEATED: readonly PersonRole[] = ['participant', 'wildcard'];

function peopleChecks({ programme, console: { listed, tables } }: Hall, { t, list }: Speaker): Check[] {
  const count = (role: PersonRole): number => listed[role] ?? 0;
  const guests = SEATED.reduce((sum, role) => sum + count(role), 0);
  if (guests === 0) return [{ stage: 'people', ok: false, sentence: t('noPeople') }];
  const parts = [t('participantsAre', { count: count('participant') })];
  if (count('wildcard') > 0) parts.push(t('wildcardsAre', { count: count('wildcard') }));
  const checks: Check[] = [{ stage: 'people', ok: true, sentence: list(parts) }];
  const seats = Object.values(tables).reduce((sum, { capacity }) => sum + capacity, 0);
  if (seats > 0 && seats < guests)
    checks.push({ stage: 'tables', ok: false, sentence: t('seatsShort', { count: guests - seats }) });
  const votes = programme.steps.some(({ kind }) => kind === 'ballot');
  if (votes && count('organiser') === 0) checks.push({ stage: 'people', ok: false, sentence: t('noVoters') });
  return checks;
}

function seatingChecks({ programme, console: { seating, roles } }: Hall, { t, list }: Speaker): Check[] {
  const rounds = roundsOf(programme);
  const without = rounds.filter((round) => seating[round] === undefined);
  if (without.length > 0 || rounds.length === 0) {
    const sentence =
      without.length === rounds.length
        ? t('noSeating')
        : t('roundsUnseated', { rounds: list(without.map(String)) });
    return [{ stage: 'seating', ok: false, sentence }];
  }
  const guests = Object.values(roles).filter(isSeated).length;
  const short = rounds.filter((round) => (seating[round]?.seated ?? 0) < guests);
  const sentence =
    short.length === 0
      ? t('allSeated', { count: guests })
      : t('someUnseated', {
          count: Math.max(...short.map((round) => guests - (seating[round]?.seated ?? 0))),
          rounds: list(short.map(String)),
        });
  return [{ stage: 'seating', ok: short.length === 0, sentence }];
}

function dayChecks({ console: { tables } }: Hall, { t }: Speaker): Check[] {
  const all = Object.values(tables);
  if (all.length === 0) return [];
  const paired = all.filter((table) => table.paired).length;
  return [
    {
      stage: 'day',
      ok: paired === all.length,
      sentence: t('tabletsAre', { count: paired, total: all.length }),
    },
  ];
}

/** Of one step: done when all its checks are; the sentence is the first that needs somebody. Null where nothing is checked. */
export function summaryOf(stage: Stage, checks: readonly Check[]): Check | null {
  const own = checks.filter((check) => check.stage === stage);
  return own.find(({ ok }) => !ok) ?? own[0] ?? null;
}
