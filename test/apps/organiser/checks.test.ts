import { describe, expect, it } from 'vitest';
import { checksOf, hours, lengthOf, summaryOf } from '../../../client/apps/organiser/checks.ts';
import { i18n } from '../../../client/apps/organiser/i18n.ts';
import { type ConsoleState, consoleView } from '../../../shared/views/console.ts';
import { type ProgrammeState, programme } from '../../../shared/views/programme.ts';

const empty = () => ({ programme: programme.initial(''), console: consoleView.initial('') });

function ready(): { programme: ProgrammeState; console: ConsoleState } {
  const hall = empty();
  hall.programme.summit = {
    name: 'Top',
    city: '',
    date: '2027-03-20',
    addressees: [],
    districts: [],
    rehearsal: false,
  };
  hall.programme.themes = [{ id: 'groen', title: { nl: 'Groen' } }];
  hall.programme.steps = [{ id: 'r', kind: 'round', title: { nl: 'Ronde' }, minutes: 90, round: 1 }];
  hall.console.rooms = [{ id: 'zaal', name: 'Zaal' }];
  hall.console.tables = {
    1: {
      id: '1',
      number: 1,
      room: 'zaal',
      capacity: 8,
      theme: 'groen',
      provides: [],
      languages: [],
      paired: true,
      ideas: 0,
      lastIdeaAt: null,
      closed: null,
    },
  };
  hall.console.listed = { participant: 2 };
  hall.console.roles = { a: 'participant', b: 'participant' };
  hall.console.seating = { 1: { seated: 2, unplaced: 0, hash: '' } };
  return hall;
}
const open = (hall: ReturnType<typeof empty>) =>
  checksOf(hall, i18n)
    .filter(({ ok }) => !ok)
    .map(({ stage }) => stage);

describe('what the day needs', () => {
  it('is everything, at first', () =>
    expect(open(empty())).toEqual(['summit', 'tables', 'themes', 'programme', 'people', 'seating']));

  it('is nothing more when all is there', () => expect(open(ready())).toEqual([]));

  it('is a theme for every table', () => {
    const hall = ready();
    delete hall.console.tables['1']!.theme;
    expect(open(hall)).toEqual(['tables']);
  });

  it('is a seat for everybody, in every round', () => {
    const hall = ready();
    hall.console.listed.participant = 9;
    hall.console.seating[1]!.seated = 1;
    hall.programme.steps.push({ id: 's', kind: 'round', title: { nl: 'Twee' }, minutes: 10, round: 2 });
    expect(open(hall)).toEqual(['tables', 'seating']);
    expect(summaryOf('seating', checksOf(hall, i18n))?.sentence).toBe('Nog geen plaatsen in ronde 2');
  });

  it('is a voter when there is a ballot', () => {
    const hall = ready();
    hall.programme.steps.push({ id: 's', kind: 'ballot', title: { nl: 'Stem' }, minutes: 10 });
    expect(open(hall)).toEqual(['people']);
  });
});

describe('the sentence of a step', () => {
  it('is the first that needs somebody, else how it stands', () => {
    const hall = ready();
    expect(summaryOf('tables', checksOf(hall, i18n))?.sentence).toBe('1 tafel in 1 zaal, 8 plaatsen');
    delete hall.console.tables['1']!.theme;
    expect(summaryOf('tables', checksOf(hall, i18n))?.sentence).toBe('1 tafel heeft nog geen thema');
    expect(summaryOf('print', checksOf(hall, i18n))).toBeNull();
  });

  it('says how long a day is in words, never as a time of day', () => {
    const lengths = [0, 45, 60, 300, 320].map((minutes) => lengthOf(minutes, i18n.t));
    expect(lengths).toEqual(['0 min', '45 min', '1 uur', '5 uur', '5 uur 20 min']);
  });

  it('writes hours with minutes', () =>
    expect([hours(0), hours(65), hours(400)]).toEqual(['0:00', '1:05', '6:40']));
});
