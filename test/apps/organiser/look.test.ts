import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressFrom, lookDraft, lookFrom } from '../../../client/apps/organiser/look/lookDraft.ts';
import { sampleDay, sampleHall } from '../../../client/apps/organiser/look/sampleHall.ts';
import { colourFrom, verdictOf } from '../../../client/apps/organiser/look/verdict.ts';
import { describeSummit } from '../../../shared/commands/summit.ts';
import type { HallLook } from '../../../shared/facts/summit.ts';
import { consoleView } from '../../../shared/views/console.ts';
import { programmeReader } from '../../../shared/views/programme.ts';
import { DESCRIPTION, STEPS, THEMES } from '../../support/smallHall.ts';

const LOOK: HallLook = {
  colours: { main: '#00695c', accent: '#ffd400' },
  logo: 'data:image/png;base64,AAAA',
  hall: 'dark',
  second: 'ar',
  report: 'https://burgertopleiden.nl/verslag',
  city: { districts: { Noord: 40 }, ages: { '18-34': 30 } },
};

describe('the look in a form', () => {
  test('comes back as it was, with what the form does not show', () => {
    expect(lookFrom(lookDraft(LOOK), LOOK)).toEqual(LOOK);
    expect(lookFrom(lookDraft({}), {})).toEqual({ hall: 'light' });
  });
  test('what was taken away is gone', () => {
    const draft = {
      ...lookDraft(LOOK),
      colours: 'usual' as const,
      logo: '',
      second: 'none' as const,
      report: ' ',
    };
    expect(lookFrom(draft, LOOK)).toEqual({ hall: 'dark', city: LOOK.city });
  });
  test('is one that the server takes', () => {
    const look = lookFrom({ ...lookDraft(LOOK), report: 'burgertopleiden.nl' }, LOOK);
    expect(
      describeSummit.safeParse({ type: 'describeSummit', summit: { ...DESCRIPTION, look } }).success,
    ).toBe(true);
  });
});

describe('the address of the report', () => {
  test('is made whole', () => {
    expect(addressFrom(' burgertopleiden.nl/verslag ')).toBe('https://burgertopleiden.nl/verslag');
    expect(addressFrom('http://a.nl')).toBe('http://a.nl');
    expect(addressFrom('  ')).toBe('');
  });
  test.each(['burgertop leiden', 'verslag', 'javascript:alert(1)', 'mailto:a@b.nl', 'https://'])(
    '%s is none',
    (typed) => expect(addressFrom(typed)).toBeNull(),
  );
});

describe('two colours in a hall', () => {
  test.each([
    ['#14213d', '#b45309', 'light', 'fine'],
    ['#ffd400', '#b45309', 'light', 'main'],
    ['#14213d', '#ffd400', 'light', 'accent'],
    ['#ffd400', '#ffe680', 'light', 'both'],
    ['#14213d', '#1a2850', 'light', 'alike'],
    ['#14213d', '#ffd400', 'dark', 'main'],
    ['#f6f1e6', '#ffd400', 'dark', 'fine'],
  ] as const)('%s and %s in a %s hall: %s', (main, accent, theme, verdict) =>
    expect(verdictOf({ main, accent }, theme)).toBe(verdict),
  );
  test('a colour is read as people paste it', () => {
    expect(['#ABC', '00695C', ' #00695c ', '#00695', 'rood', ''].map(colourFrom)).toEqual([
      ...['#aabbcc', '#00695c', '#00695c', null, null, null],
    ]);
    const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
    fc.assert(fc.property(byte, byte, byte, (r, g, b) => colourFrom(r + g + b) === `#${r}${g}${b}`));
  });
});

describe('the hall to look at', () => {
  const words = {
    summit: 'Burgertop',
    themes: ['Wonen', 'Groen'],
    room: 'Zaal',
    round: 'Ronde 1',
    question: 'Wat?',
  };
  const NOW = 1_800_000_000_000;

  test('has numbers before there is anything', () => {
    const day = sampleDay(programmeReader.initial(''), words, NOW);
    const hall = sampleHall({}, day, consoleView.initial(''), words, NOW);
    expect(day.themes.map(({ title }) => title.nl)).toEqual(words.themes);
    expect(day.running?.endsAt).toBeGreaterThan(NOW);
    expect(hall.ideas).toBe(Object.values(hall.perTheme).reduce((sum, count) => sum + count, 0));
    expect(hall.talking.count).toBe(Object.keys(hall.talking.tables).length);
    expect(hall.ballot?.result?.chosen).toHaveLength(2);
  });
  test('has the summit’s own themes and rounds where there are some, and is never a rehearsal', () => {
    const known = { ...programmeReader.initial(''), summit: DESCRIPTION, themes: THEMES, steps: STEPS };
    const day = sampleDay(known, words, NOW);
    expect(day).toMatchObject({ themes: THEMES, steps: STEPS, running: { step: 'first', round: 1 } });
    expect(day.summit?.rehearsal).toBe(false);
  });
});
