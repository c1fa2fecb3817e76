import { describe, expect, it, vi } from 'vitest';
import { FORMATS, perPage } from '../../server/print/formats.ts';
import { makePdf } from '../../server/print/makePdf.ts';
import type { PaperBadge, PaperSeat, PrintTask } from '../../server/print/task.ts';
import { LANGUAGES } from '../../shared/localized.ts';
import { BADGE_FORMATS } from '../../shared/print.ts';
import { type Pixels, readCodes, render, textOf } from '../support/pdf.ts';

const NAMES: [string, string][] = [
  ['Maria-Antoinette', 'van den Heuvel-Rombouts tot Oegstgeest'],
  ['Truus', 'van der Meer'],
  ['محمد عبد الرحمن', 'العلي الحسيني'],
  ['Йоханна', 'Константинопольская'],
  ['Ξενοφών', 'Παπαδόπουλος'],
  ['Çağrı', 'Yılmaz-Öztürk'],
  ['سارة (Leiden)', 'de Vries'],
  ['Wolfeschlegelsteinhausenbergerdorff', ''],
];
const SEATS: PaperSeat[] = [1, 2, 3, 4].map((round) => ({ round, table: 100 + round, room: 'Aalmarktzaal' }));
const LONG = 'Stichting Vluchtelingenwerk West- en Midden-Nederland, afdeling Leiden';
const address = (n: number) =>
  `https://top.burgertopleiden.nl/b#Zq4mB8x_kQ2-hTtW0aY${String(n).padStart(2, '0')}A`;

const badges: PaperBadge[] = NAMES.map(([called, rest], i) => ({
  called,
  rest,
  about: i % 2 === 0 ? LONG : 'Roodenburgerdistrict',
  onTitle: i % 2 === 0,
  job: i === 1 ? 'Tafelbegeleider' : '',
  code: 'K7QW3D9P',
  url: address(i),
  seats: i === 3 ? [] : SEATS,
  reader: 'nl',
}));
const blank: PaperBadge = {
  ...(badges[1] as PaperBadge),
  called: '',
  rest: '',
  job: '',
  url: address(90),
  blank: 9,
};

const print = (task: object) =>
  makePdf({ language: 'nl', summit: 'Burgertop Leiden', ...task } as PrintTask, () => {});
const codesOf = async (pages: Pixels[]) => (await Promise.all(pages.map(readCodes))).flat().sort();

// Every page is drawn and searched for codes, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

describe('badges', () => {
  it.each(BADGE_FORMATS)('of %s: every code decodes as a cheap printer prints it', async (format) => {
    const all = [...badges, blank];
    const { pdf, pages, count } = await print({ kind: 'badges', format, badges: all });
    expect(count).toBe(all.length);
    expect(pages).toBe(Math.ceil(all.length / perPage(FORMATS[format])));
    expect(await codesOf(await render(pdf, { dpi: 150 }))).toEqual(all.map(({ url }) => url).sort());
  });

  it.each(BADGE_FORMATS)('of %s: nothing is printed over the edge of a badge', async (format) => {
    const { page, columns, rows, left, top, width, height, cut } = FORMATS[format];
    // The bar of who can help runs to the edge where paper is cut.
    const plain = badges.map((badge) => ({ ...badge, job: cut ? '' : badge.job }));
    const { pdf } = await print({ kind: 'badges', format, badges: plain });
    const dpi = 150;
    const [first] = await render(pdf, { dpi, pages: [0] });
    if (first === undefined) throw new Error('no page');
    const scale = first.width / page.width;
    const inkAt = (x: number, y: number) => {
      const [column, row] = [Math.round(x * scale), Math.round(y * scale)];
      return (first.data[4 * (row * first.width + column)] ?? 255) < 100;
    };
    const EDGE = 1.4;
    for (let n = 0; n < columns * rows; n++) {
      const [x, y] = [left + (n % columns) * width, top + Math.floor(n / columns) * height];
      for (let mm = EDGE; mm < width - EDGE; mm += 0.2)
        expect([inkAt(x + mm, y + EDGE), inkAt(x + mm, y + height - EDGE)]).toEqual([false, false]);
      for (let mm = EDGE; mm < height - EDGE; mm += 0.2)
        expect([inkAt(x + EDGE, y + mm), inkAt(x + width - EDGE, y + mm)]).toEqual([false, false]);
    }
  });

  it('say who is here for himself, and what somebody does', async () => {
    const { pdf, missing } = await print({ kind: 'badges', format: 'a7', badges });
    const [text = ''] = await textOf(pdf);
    for (const part of [
      'Truus',
      'van der Meer',
      'op persoonlijke titel',
      'Tafelbegeleider',
      'Йоханна',
      'Ronde 4',
    ])
      expect(text).toContain(part);
    expect(missing).toEqual([]);
  });

  it('speak the language of who wears them', async () => {
    const each = LANGUAGES.map((reader) => ({ ...(badges[0] as PaperBadge), reader }));
    for (const format of ['a7', 'a6', '89x36'] as const) {
      const { pdf, missing } = await print({ kind: 'badges', format, badges: each });
      const text = (await textOf(pdf)).join('\n').toLowerCase();
      for (const word of format === '89x36' ? ['masalar', 'столи'] : ['tur 4', 'раунд 4', 'runda 4'])
        expect(text).toContain(word);
      expect(missing).toEqual([]);
    }
  });

  it('tell which letters could not be printed', async () => {
    const { missing } = await print({
      kind: 'badges',
      format: 'a7',
      badges: [{ ...badges[1], called: '李' }],
    });
    expect(missing).toEqual(['李']);
  });
});

describe('other paper', () => {
  it('signs pair tablets', async () => {
    const signs = [7, 107].map((number) => ({
      number,
      readers: ['nl', 'ar', 'uk'],
      room: 'Aalmarktzaal',
      themes: ['Wonen en leefbaarheid in de wijk', 'السكن في الحي'],
      url: address(number).replace('/b#', '/tafel#'),
      code: '482913',
    }));
    const { pdf, pages, missing } = await print({ kind: 'signs', signs });
    expect([pages, missing]).toEqual([2, []]);
    expect((await textOf(pdf))[0]).toContain('Стіл');
    expect(await codesOf(await render(pdf, { dpi: 60 }))).toEqual(signs.map(({ url }) => url).sort());
    expect((await textOf(pdf))[1]).toContain('482 913');
  });

  it('rooms name their tables and themes', async () => {
    const tables = Array.from({ length: 24 }, (_, i) => i + 1);
    const themes = Array.from({ length: 14 }, (_, i) => ({
      title: `Thema ${i}`,
      tables: [i + 1, i + 3, i + 5],
    }));
    const { pdf, pages } = await print({
      kind: 'rooms',
      rooms: [
        { name: 'Kleine Zaal (2e verdieping, naast het café)', tables, themes, readers: ['nl', 'en'] },
        { name: 'Foyer', tables: [], themes: [], readers: ['nl'] },
      ],
    });
    expect(pages).toBe(2);
    expect((await textOf(pdf))[0]).toContain('1–24');
  });

  it('lists begin a new page for each desk', async () => {
    const row = { family: 'Berg', rest: 'Truus van der', about: LONG, code: 'K7QW3D9P', seats: SEATS };
    const { pdf, pages, count } = await print({
      kind: 'lists',
      lists: [Array(40).fill(row), [{ ...row, family: 'Kaas', rest: 'Bo' }]],
    });
    expect([pages, count]).toEqual([3, 41]);
    const texts = await textOf(pdf);
    expect(texts[1]).toContain('2/2');
    expect(texts[2]).toContain('Balie 2');
  });

  it('forms carry their number, in words and in the code', async () => {
    const forms = [128, 129, 130, 131, 132].map((number) => ({
      number,
      table: number === 131 ? null : 41,
      room: 'Aalmarktzaal',
      url: `https://top.burgertopleiden.nl/tafel?formulier=${number}`,
    }));
    const { pdf, pages } = await print({
      kind: 'forms',
      forms,
      addressees: ['de gemeente', LONG],
      rounds: [1, 2],
    });
    expect(pages).toBe(2);
    expect(await codesOf(await render(pdf, { dpi: 150 }))).toEqual(forms.map(({ url }) => url));
    expect((await textOf(pdf))[0]).toContain('Kaart 129');
  });

  it.each([
    [12, 2],
    [40, 4],
  ])(
    'voting cards of %i options are alike, with numbers, boxes and the rule',
    async (options, pagesOfFour) => {
      const ballot = {
        ...{
          title: 'Wat krijgt een vervolg?',
          how: 'Zet hoogstens 4 kruisjes.',
          rule: 'Geteld met gelijk deel.',
        },
        options: Array.from({ length: options }, (_, i) => (i === 2 ? LONG : `Voorstel van tafel ${i + 1}`)),
        ...{ boxes: 1, trial: false },
      };
      const { pdf, pages, count } = await print({ kind: 'ballots', ballot, count: 4 });
      expect([pages, count]).toEqual([pagesOfFour, 4]);
      const texts = await textOf(pdf);
      expect(new Set(texts).size).toBe(1);
      for (const word of ['vervolg?', 'hoogstens 4', 'gelijk deel', 'geen naam', String(options)])
        expect(texts[0]).toContain(word);
      // No code: nothing on a card tells it from another.
      expect(await codesOf(await render(pdf, { dpi: 100 }))).toEqual([]);
    },
  );
});
