import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { effectSentences } from '../../../client/apps/organiser/seating/change/effect.ts';
import {
  dayEventFrom,
  type EventDraft,
  eventFrom,
} from '../../../client/apps/organiser/seating/change/eventDraft.ts';
import { type Happened, tell, withOneMore } from '../../../client/apps/organiser/seating/change/happened.ts';
import { sideBySide } from '../../../client/apps/organiser/seating/compare/sideBySide.ts';
import { fromTo } from '../../../client/apps/organiser/seating/fromTo.ts';
import { withSeatingTexts } from '../../../client/apps/organiser/seating/i18n.ts';
import { clashWords } from '../../../client/apps/organiser/seating/outcome/clashWords.ts';
import { reliefWords } from '../../../client/apps/organiser/seating/outcome/reliefWords.ts';
import { findPeople, peopleOf } from '../../../client/apps/organiser/seating/people.ts';
import { closing } from '../../../client/apps/organiser/seating/run/closing.ts';
import { STOPS, stopOf, WEIGHTS, weightAt } from '../../../client/apps/organiser/seating/run/weights.ts';
import { gapOf, gapPercent, percentOf, shareOf } from '../../../client/apps/organiser/seating/share.ts';
import { shownTerms } from '../../../client/apps/organiser/seating/terms.ts';
import { ageGroup, groupsOf, shadeOf } from '../../../client/apps/organiser/seating/where/mixture.ts';
import { valueName } from '../../../client/apps/organiser/seating/where/mixtureWords.ts';
import { whySentences } from '../../../client/apps/organiser/seating/where/why.ts';
import { seatingClash } from '../../../client/i18n/nl/seatingClash.ts';
import type { RemedyReport } from '../../../shared/seating/clashReports.ts';
import { DEFAULTS } from '../../../shared/seating/instance.ts';
import type { DayEvent, LiveReport, TermReport } from '../../../shared/seating/report.ts';
import type { RoundTable, WhyRound } from '../../../shared/seating/seatReports.ts';

beforeAll(async () => {
  // The page's own document is not there: texts need only the two words they set on it.
  Object.assign(globalThis, { document: { documentElement: { lang: '', dir: '' } } });
  await withSeatingTexts();
});

const term = (name: TermReport['term'], value: number, best = 0, chance = 10): TermReport => ({
  term: name,
  value,
  best,
  chance,
  weight: 1,
  share: 0.5,
});

describe('how good a plan is', () => {
  it('is never said to be perfect when it is not', () => {
    expect(percentOf(0.99996)).toBe(99.9);
    expect(percentOf(1)).toBe(100);
    expect(gapOf(0.00001)).toBe(0.1);
    expect(gapOf(0)).toBe(0);
  });
  it('does not stumble over how a computer counts', () => expect(percentOf(0.992)).toBe(99.2));
  it('is the way from chance to the best possible', () => {
    expect(shareOf(100, 100, 200)).toBe(1);
    expect(shareOf(150, 100, 200)).toBe(0.5);
    expect(shareOf(300, 100, 200)).toBe(0);
    expect(shareOf(5, 0, 0)).toBeNull();
  });
  it('lies between nothing and all, whatever the numbers', () => {
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (value, best, chance) => {
        const share = shareOf(value, best, chance);
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });
  it('says nothing in percent of a best that is nothing', () => {
    expect(gapPercent(0, 0)).toBe(0);
    expect(gapPercent(3, 0)).toBeNull();
    expect(gapPercent(1004, 1000)).toBe(0.4);
  });
});

describe('the line of the gap', () => {
  it('holds a plan until a better one is found', () => {
    const line = closing(
      [
        { elapsed: 0, gap: 0.1 },
        { elapsed: 5, gap: 0.01 },
      ],
      10,
    );
    expect(line.path).toBe('M0 0H50V50');
    expect(line.now).toEqual({ x: 50, y: 50 });
  });
  it('stays in its box, and is empty before the first plan', () => {
    expect(closing([], 5)).toMatchObject({ path: '', now: null });
    expect(closing([{ elapsed: 9, gap: 0 }], 5).now).toEqual({ x: 100, y: 100 });
  });
});

describe('what counts', () => {
  it('has a stop for each usual weight, and each stop is found again', () => {
    for (const weight of WEIGHTS) {
      const usual = DEFAULTS.weights[weight];
      expect(stopOf(usual, usual)).toBe(3);
      expect(STOPS.map((stop) => stopOf(weightAt(stop, usual), usual))).toEqual(STOPS);
    }
  });
  it('is shown in one order, without what nothing can be said of', () => {
    const terms = [term('underfill', 0, 0, 0), term('div:age', 4), term('pref', 2), term('div:shoe size', 1)];
    expect(shownTerms(terms).map((one) => one.term)).toEqual(['pref', 'div:age']);
  });
  it('stands side by side also when only one of two plans has something to say', () => {
    const [pair] = sideBySide([term('underfill', 0, 0, 0)], [term('underfill', 3, 0, 0)]);
    expect([pair?.key, pair?.a.value, pair?.b.value]).toEqual(['underfill', 0, 3]);
  });
});

describe('a person', () => {
  const people = ['Zeynep Yılmaz', 'Truus van der Meer', 'Çiğdem Öz'].map((name, i) => ({
    person: `p${i}`,
    name,
  }));
  const found = (typed: string) => findPeople(people, typed).map(({ person }) => person);
  it('is found by the beginning of each word, without accents', () => {
    expect(found('yil zey')).toEqual(['p0']);
    expect(found('meer')).toEqual(['p1']);
    expect(found('cig oz')).toEqual(['p2']);
  });
  it('is not found by nothing', () => expect(found('  ')).toEqual([]));
  it('is in the list with a table or without', () => {
    const guest = { wildcard: false, arrived: true, pinned: false, wish: 1 };
    const table = { number: 7, room: 'Grote Zaal', people: [{ person: 'b', name: 'Bram', ...guest }] };
    const report = {
      round: 1,
      over: false,
      tables: [table as RoundTable],
      standing: [{ person: 'a', name: 'Aad' }],
    };
    expect(peopleOf(report).map(({ name, table: at }) => [name, at?.number])).toEqual([
      ['Aad', undefined],
      ['Bram', 7],
    ]);
  });
});

describe('how mixed a table is', () => {
  it('shows the largest group first', () =>
    expect(groupsOf({ mixture: { district: { Noord: 1, Centrum: 3 } } }, 'district')).toEqual([
      ['Centrum', 3],
      ['Noord', 1],
    ]));
  it('is darker where people are alike', () => expect([1, 2, 3, 8].map(shadeOf)).toEqual([1, 2, 3, 3]));
  it('has words for ages and for what nobody filled in', () => {
    expect([ageGroup('0'), ageGroup('35'), ageGroup('80')]).toEqual([
      { from: null, to: 16 },
      { from: 35, to: 50 },
      { from: 80, to: null },
    ]);
    expect([valueName('age', '35'), valueName('gender', 'f'), valueName('district', '')]).toEqual([
      '35 tot 50',
      'vrouw',
      'onbekend',
    ]);
  });
});

describe('why somebody sits there', () => {
  const why: WhyRound = {
    round: 2,
    table: 't',
    number: 12,
    theme: 'groen',
    wish: 2,
    pinned: false,
    suitable: 5,
    open: 5,
    companion: null,
    sameRoom: [],
    metBefore: [],
    alike: { district: 1, age: 0 },
    better: null,
  };
  it('is told in sentences', () =>
    expect(whySentences(why)).toEqual([
      'Dit thema is de tweede wens.',
      'Niemand anders aan deze tafel komt uit dezelfde huiskamer.',
      'Iedereen aan deze tafel is een nieuw gezicht.',
      'Ook aan deze tafel: 1 uit dezelfde wijk.',
    ]));
  it('names what a better wish would cost the others', () => {
    const better = {
      table: 'u',
      number: 9,
      theme: 'groen',
      wish: 1,
      instead: { person: 'q', name: 'Jan' },
      cost: 14,
      changes: [
        { term: 'pref' as const, by: -1 },
        { term: 'repeats' as const, by: 2 },
      ],
    };
    expect(whySentences({ ...why, better }).at(-1)).toBe(
      'Tafel 9 is wens 1, als Jan daar plaatsmaakt. Het plan als geheel wordt dan 14 punten minder goed: paren die elkaar weer zien +2.',
    );
  });
  it('says nothing without a seat', () =>
    expect(whySentences({ ...why, table: null, number: null })).toEqual([]));
});

describe('what cannot go together', () => {
  const codes = Object.keys(seatingClash).flatMap((key) => (key.startsWith('clash_') ? [key.slice(6)] : []));
  it.each(codes)('%s has a sentence and a way out', (code) => {
    const { what, mend } = clashWords({
      code: code as never,
      rounds: [1, 2],
      people: [
        { person: 'a', name: 'Truus' },
        { person: 'b', name: 'Kees' },
      ],
      tables: [{ table: 't', number: 12, theme: null }],
      short: 3,
      remedies: [],
    });
    expect(what + mend).not.toMatch(/[{}_]/);
    expect(what).toContain('ronde 1 en 2');
  });
  it('is followed by the least that would mend it, those alike together', () => {
    const remedy = (name: string): RemedyReport => ({
      do: 'liftPin',
      people: [{ person: name, name }],
      tables: [],
      rounds: [2],
      seats: 0,
      offers: [],
      inHand: true,
    });
    const [truus, kees] = [remedy('Truus'), remedy('Kees')];
    expect(reliefWords([truus, kees])).toBe('haal Truus en Kees los in ronde 2');
    const table = { table: 't', number: 12, theme: null };
    expect(reliefWords([{ ...truus, do: 'provide', tables: [table], offers: ['ar', 'wheelchair'] }])).toBe(
      'geef tafel 12 ook: Arabisch en rolstoel',
    );
    expect(reliefWords([{ ...truus, do: 'addTable', seats: 8 }])).toContain('8 plaatsen');
  });
  it('names a few of many', () => {
    const people = Array.from({ length: 40 }, (_, i) => ({ person: `p${i}`, name: `P${i}` }));
    const { what } = clashWords({
      code: 'languageNowhere',
      rounds: [1],
      people,
      tables: [],
      short: 40,
      remedies: [],
    });
    expect(what).toContain('P5 en nog 34');
  });
});

describe('something that happened', () => {
  const draft: EventDraft = {
    kind: 'closeTable',
    table: 't1',
    fromRound: 2,
    person: { person: 'p1', name: 'Jan' },
    everyone: false,
    leaderless: 'close',
    by: 'turnout',
    count: 340,
    waitFor: 'nobody',
  };
  it('is asked with what belongs to it and no more', () => {
    const mayMove = 'nobody';
    const waitFor = 'nobody';
    expect(eventFrom(draft, 'nobody')).toEqual({ kind: 'closeTable', table: 't1', fromRound: 2, mayMove });
    expect(eventFrom({ ...draft, kind: 'walkIn' }, 'nobody')).toEqual({
      kind: 'walkIn',
      person: 'p1',
      mayMove,
    });
    expect(eventFrom({ ...draft, kind: 'noShow', everyone: true }, 'nobody')).toEqual({
      kind: 'noShow',
      people: 'everyone-not-arrived',
      mayMove,
    });
    expect(eventFrom({ ...draft, kind: 'repack' }, 'nobody')).toEqual({
      kind: 'repack',
      turnout: 340,
      waitFor,
      mayMove,
    });
    expect(eventFrom({ ...draft, kind: 'repack', by: 'tables' }, 'nobody')).toEqual({
      kind: 'repack',
      tables: 340,
      waitFor,
      mayMove,
    });
  });
  it('lets somebody stand in for a facilitator, whom one chooses or not', () => {
    const kind = 'facilitatorMissing';
    const asked = (leaderless: EventDraft['leaderless'], person = draft.person) =>
      dayEventFrom({ ...draft, kind, leaderless, person });
    expect(asked('close')).toEqual({ kind, table: 't1' });
    expect(asked('anybody')).toEqual({ kind, table: 't1', standIn: 'anybody' });
    expect(asked('person')).toEqual({ kind, table: 't1', standIn: 'p1' });
    expect(asked('person', null)).toBe('eventNobodyChosen');
  });
  it('is told in a sentence, once for each table and person', () => {
    const told = (event: DayEvent) => ({ event, told: tell(event, { number: 7, name: 'Jan' }) });
    const list = [
      told({ kind: 'closeTable', table: 't1', fromRound: 2 }),
      told({ kind: 'walkIn', person: 'p1' }),
      told({ kind: 'facilitatorMissing', table: 't1', standIn: 'anybody' }),
    ].reduce(withOneMore, [] as Happened[]);
    expect(list.map((one) => one.told)).toEqual([
      'Jan kwam erbij.',
      'Tafel 7 heeft geen tafelbegeleider. Een deelnemer valt in.',
    ]);
  });
  it('says what has to be filled in first', () => {
    expect(eventFrom({ ...draft, table: '' }, 'nobody')).toBe('eventNoTable');
    expect(eventFrom({ ...draft, kind: 'walkIn', person: null }, 'nobody')).toBe('eventNobodyChosen');
    expect(eventFrom({ ...draft, kind: 'repack', count: null }, 'nobody')).toBe('eventNoCount');
  });

  const report = (moved: LiveReport['moved'], leastMoved: number | null) =>
    effectSentences({
      moved,
      moves: [],
      leastMoved,
      closed: [],
      absent: 0,
      standIns: [],
    } as unknown as LiveReport);
  it('shows how many people move beside the least that is possible', () => {
    expect(report({ people: 12, seats: 24 }, 20)).toEqual([
      '12 mensen krijgen een andere plaats (24 plaatsen).',
      'Minder dan 20 plaatsen kan niet.',
    ]);
    expect(report({ people: 12, seats: 20 }, 20).at(-1)).toBe('Minder kan niet.');
    expect(report({ people: 0, seats: 0 }, null)).toEqual(['Niemand hoeft te verhuizen.']);
  });
  it('says from which table to which', () =>
    expect([fromTo(3, 4), fromTo(null, 4), fromTo(3, null)]).toEqual([
      'tafel 3 naar tafel 4',
      'geen plaats, dan tafel 4',
      'tafel 3, dan geen plaats',
    ]));
});
