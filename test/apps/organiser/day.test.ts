import { describe, expect, it } from 'vitest';
import { arrivalRate, roomsOf } from '../../../client/apps/organiser/day/hallState.ts';
import { type Badge, inHandingOrder, sheets } from '../../../client/apps/organiser/print/badges.ts';
import { addresseesFrom, linesOf } from '../../../client/apps/organiser/summit/addressees.ts';
import { draftOf, newDraft, themesFrom } from '../../../client/apps/organiser/themes/themes.ts';
import { consoleView } from '../../../shared/views/console.ts';

const T0 = 1_000_000_000;
const SILENT = 10 * 60_000;
const running = { step: 'r', round: 1, startedAt: T0, endsAt: T0 + 1e7, remaining: null };

describe('rooms on the day', () => {
  const hall = consoleView.initial('');
  hall.rooms = [{ id: 'zaal', name: 'Zaal' }];
  const table = (number: number, lastIdeaAt: number | null) => ({
    id: String(number),
    number,
    room: 'zaal',
    capacity: 8,
    provides: [],
    languages: [],
    paired: number === 1,
    ideas: number,
    lastIdeaAt,
    closed: null,
  });
  hall.tables = { 1: table(1, T0 + SILENT), 2: table(2, null) };
  const silent = (step: typeof running | null, at: number) => roomsOf(hall, step, null, at)[0]?.silent;

  it('count tablets and ideas', () =>
    expect(roomsOf(hall, null, null, T0)[0]).toMatchObject({ tables: 2, paired: 1, ideas: 3 }));
  it('are silent only some time into a round', () => {
    expect(silent(running, T0 + SILENT - 1)).toEqual([]);
    expect(silent(running, T0 + SILENT)).toEqual([2]);
    expect(silent(null, T0 + 2 * SILENT)).toEqual([]);
    expect(silent({ ...running, remaining: 5 } as never, T0 + 2 * SILENT)).toEqual([]);
  });
  it('are silent sooner where the summit or the step says so', () => {
    const quick = { ...hall, silentAfter: 5 };
    expect(roomsOf(quick, running, null, T0 + SILENT / 2)[0]?.silent).toEqual([2]);
    expect(roomsOf(quick, running, { silentAfter: 8 }, T0 + SILENT / 2)[0]?.silent).toEqual([]);
  });
  it('are not silent when they are closed', () => {
    const shut = { ...hall, tables: { 2: { ...table(2, null), closed: { from: 1, until: null } } } };
    expect(roomsOf(shut, running, null, T0 + 2 * SILENT)[0]?.silent).toEqual([]);
  });
});

describe('the rate at the door', () => {
  it('is that of the last five minutes', () => {
    const minutes = (list: number[]) => list.map((ago) => T0 - ago * 60_000);
    expect(arrivalRate(minutes([6, 4, 3, 2, 1, 0]), T0)).toBe(1);
    expect(arrivalRate([], T0)).toBe(0);
  });
});

describe('badges', () => {
  const badge = (sort: string) => ({ sort }) as Badge;
  it('lie in the order of family names', () =>
    expect(
      inHandingOrder([badge('Meer, Truus van der'), badge('Berg, Jan'), badge('Çelik, Ali')]).map(
        ({ sort }) => sort,
      ),
    ).toEqual(['Berg, Jan', 'Çelik, Ali', 'Meer, Truus van der']));
  it('go eight to a sheet', () =>
    expect(sheets([...'abcdefghij'], 8).map(({ length }) => length)).toEqual([8, 2]));
});

describe('words that are edited', () => {
  it('keep addressees that are known, with their other languages', () => {
    const [first, second] = addresseesFrom('Gemeente\n\nvereniging\ngemeente ', []);
    expect(first).toMatchObject({ id: 'gemeente', title: { nl: 'Gemeente', en: 'city council' } });
    expect(second).toEqual({ id: 'vereniging', title: { nl: 'vereniging' } });
    expect(linesOf(' a \n\na\nb')).toEqual(['a', 'b']);
  });

  it('keep the id of a theme, and other languages while the Dutch stays', () => {
    const draft = draftOf({ id: 'groen', title: { nl: 'Groen', en: 'Green', ar: 'أخضر' } });
    expect(themesFrom([draft])).toEqual([{ id: 'groen', title: { nl: 'Groen', en: 'Green', ar: 'أخضر' } }]);
    expect(themesFrom([{ ...draft, nl: 'Bomen', en: ' ' }])).toEqual([
      { id: 'groen', title: { nl: 'Bomen' } },
    ]);
  });

  it('put pasted words on one line', () => {
    const [theme] = themesFrom([{ ...newDraft(), nl: ' Groen\nin de  wijk ', en: '\n' }]);
    expect(theme?.title).toEqual({ nl: 'Groen in de wijk' });
  });

  it('give a new theme an id of its own, and drop empty rows', () => {
    const known = draftOf({ id: 'groen', title: { nl: 'Iets anders' } });
    expect(themesFrom([known, { ...newDraft(), nl: 'Groen' }, newDraft()]).map(({ id }) => id)).toEqual([
      'groen',
      'groen-2',
    ]);
  });
});
