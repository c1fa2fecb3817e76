import { describe, expect, it } from 'vitest';
import { guessKind } from '../../server/lists/columns.ts';
import { recogniseHeading } from '../../server/lists/headings.ts';
import { readSheet } from '../../server/lists/sheet.ts';
import { bytesOf, columnsOf, fixture } from './support.ts';

const field = (heading: string) => recogniseHeading(heading, 'people')?.field ?? null;
const rank = (heading: string) => recogniseHeading(heading, 'people')?.rank;

describe('recogniseHeading', () => {
  it.each([
    ['family', 'Achternaam', 'FAMILIENAAM', 'achternaam *', 'Wat is je achternaam?'],
    ['given', 'Voornaam', 'Roepnaam', 'First name'],
    ['prefix', 'Tussenvoegsel', 'tussenvoegsels', 'Voorvoegsel', 'Tussenv.'],
    ['birth', 'Geboortejaar', 'Geboorte-datum', 'Geb.datum'],
    ['gender', 'Geslacht', 'M/V/X', 'Geslacht (m/v/x)'],
    ['district', 'Wijk', 'Stadsdeel', 'In welke wijk woon je?'],
    ['email', 'E-mail', 'E-mailadres', 'Emailadres', 'Mail', 'e‑mail'],
    ['phone', 'Telefoon', 'Mobiel', 'Tel.nr.', '06-nummer'],
    ['livingRoom', 'Huiskamer', 'Huiskamergesprek', 'Groep', 'huiskamer nr'],
    ['wheelchair', 'Rolstoel', 'Rolstoeltoegankelijk', 'Rolstoel\n(ja/nee)'],
    ['quiet', 'Rustige plek', 'Prikkelarm'],
    ['language', 'Taal', 'Tolk', 'Tolk nodig?'],
    ['organisation', 'Organisatie', 'Partij', 'Bedrijf'],
    ['apart', 'Niet aan tafel met', 'niet samen met'],
    ['companion', 'Samen met', 'Partner', 'Begeleider'],
    ['note', 'Opmerking', 'Opmerkingen:'],
  ])('knows %s', (expected, ...headings) => {
    expect(headings.map(field)).toEqual(headings.map(() => expected));
  });

  it('reads the rank of a wish in every form', () => {
    const headings = [
      'Keuze 2',
      '2e keuze',
      'Tweede keuze',
      'Voorkeur 2',
      'Thema 2',
      'thema nr 2',
      '2nd choice',
    ];
    expect(headings.map((heading) => [field(heading), rank(heading)])).toEqual(
      headings.map(() => ['wish', 2]),
    );
    expect(rank('Themawens')).toBeUndefined();
  });

  it('leaves alone what it does not know', () => {
    expect(['BSN', 'Dieetwensen', 'Naam ambassadeur', 'Straat', 'Ronde 1', ''].map(field)).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('recogniseColumns', () => {
  const list = 'Lijst van 1 mei;;\n;;\nNaam;BSN;Wijk\nTruus Kok;123;Noord';

  it('finds headings below a title and names columns it does not know', async () => {
    const { headerLine, columns, usable } = await columnsOf(list, 'people');
    expect({ headerLine, usable }).toEqual({ headerLine: 3, usable: true });
    expect(columns.map(({ heading, field: of }) => [heading, of])).toEqual([
      ['Naam', 'name'],
      ['BSN', null],
      ['Wijk', 'district'],
    ]);
  });

  it('takes corrections, also of the line of the headings', async () => {
    const corrected = await columnsOf(list, 'people', { fields: { 1: 'note', 2: null } });
    expect(corrected.columns.map((column) => column.field)).toEqual(['name', 'note', null]);
    const bare = await columnsOf('Truus Kok;Noord', 'people', { headerLine: 0, fields: { 0: 'name' } });
    expect(bare).toMatchObject({ headerLine: 0, usable: true });
    const wrong = await columnsOf(list, 'people', { fields: { 1: 'capacity' } });
    expect(wrong.columns[1]?.field).toBeNull();
  });

  it('shows the columns of a list it cannot read, for correction', async () => {
    const { usable, columns } = await columnsOf('A;B\n1;2', 'people');
    expect({ usable, headings: columns.map(({ heading }) => heading) }).toEqual({
      usable: false,
      headings: ['A', 'B'],
    });
  });

  it.each([
    ['people', 'residents.csv'],
    ['people', 'wildcards.csv'],
    ['tables', 'tables.csv'],
  ])('guesses a list of %s', async (kind, name) => {
    expect(guessKind(await readSheet(fixture(name)))).toBe(kind);
  });

  it('guesses nothing of a file without known headings', async () => {
    expect(guessKind(await readSheet(bytesOf('A;B\n1;2')))).toBeNull();
  });
});
