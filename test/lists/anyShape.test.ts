import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPeople } from '../../server/lists/match.ts';
import { counter, peopleOf } from './support.ts';

/** Letters that all encodings here have; names of one shape, so that no reading of them is in doubt. */
const word = fc.stringMatching(/^[B-HJ-SU-Z][a-zéëïöü]{3,8}$/);
const pick = (...values: string[]) => fc.constantFrom('', ...values);
const person = fc.record({
  Achternaam: word,
  Tussenvoegsel: pick('van der', 'de', "in 't"),
  Voornaam: word,
  Geslacht: pick('M', 'V', 'X'),
  Geboortejaar: pick('1950', '1980', '2001'),
  Postcode: pick('2311 AB', '2312 CD'),
  'E-mail': pick('a@voorbeeld.example', 'b@voorbeeld.example', 'c@voorbeeld.example'),
  Huiskamer: pick('1', '2'),
  'Keuze 1': pick('Wonen', 'Groen in de wijk', 'Zorg, welzijn en ouderen'),
  'Keuze 2': pick('Wonen', 'Zwemmen'),
  Rolstoel: pick('ja', 'nee'),
  Taal: pick('Arabisch', 'Engels'),
  Opmerking: pick('komt later; na 11:00', 'a, b', 'twee\nregels', 'zegt "ja"', '=1+1'),
});
type Row = Record<string, string>;
const headings = [
  'Achternaam',
  'Tussenvoegsel',
  'Voornaam',
  'Geslacht',
  'Geboortejaar',
  'Postcode',
  'E-mail',
  'Huiskamer',
  'Keuze 1',
  'Keuze 2',
  'Rolstoel',
  'Taal',
  'Opmerking',
];

const ENCODERS = {
  utf8: (text: string) => Buffer.from(text, 'utf8'),
  utf8WithMark: (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  utf16le: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16be: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  windows1252: (text: string) => Buffer.from(text, 'latin1'),
};

const shape = fc.record({
  columns: fc.shuffledSubarray(headings, { minLength: headings.length }),
  delimiter: fc.constantFrom(';', ',', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom(...(Object.keys(ENCODERS) as (keyof typeof ENCODERS)[])),
  title: fc.boolean(),
  quoted: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

function write(
  rows: readonly Row[],
  { columns, delimiter, lineEnd, encoding, title, quoted }: Shape,
): Uint8Array {
  const options = { columns, header: true, delimiter, record_delimiter: lineEnd, quoted, quoted_match: /\n/ };
  const text = (title ? `Lijst van deelnemers${lineEnd}` : '') + stringify([...rows], options);
  return ENCODERS[encoding](text);
}

const people = fc.array(person, { minLength: 1, maxLength: 12 });

describe('lists of any shape', () => {
  it('say the same in every order of columns, delimiter, line end and encoding', async () => {
    const usual = { columns: headings, delimiter: ';', lineEnd: '\n', title: false, quoted: false } as const;
    await fc.assert(
      fc.asyncProperty(people, shape, async (rows, form) => {
        const plain = await peopleOf(write(rows, { ...usual, columns: [...headings], encoding: 'utf8' }));
        const other = await peopleOf(write(rows, form));
        expect(other.rows.map(({ profile }) => profile)).toEqual(plain.rows.map(({ profile }) => profile));
        expect(other.rows.map(({ line }) => line)).toEqual(
          plain.rows.map(({ line }) => line + Number(form.title)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('change nothing when they come again, in any order of rows', async () => {
    const lists = people.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(lists, shape, async ([rows, shuffled], form) => {
        const mint = counter();
        const first = matchPeople(await peopleOf(write(rows, form)), [], mint);
        const again = matchPeople(await peopleOf(write(rows, form)), first.added, mint);
        const { added, changed, same, missing } = again;
        expect({ added, changed, same, missing }).toEqual({
          added: [],
          changed: [],
          same: first.added.length,
          missing: [],
        });
        // Which of two double rows wins depends on the order; who is recognised does not.
        const mixed = matchPeople(await peopleOf(write(shuffled, form)), first.added, mint);
        const ids = [...mixed.changed.map(({ before }) => before.id), ...mixed.missing.map(({ id }) => id)];
        expect(new Set(ids).size).toBe(ids.length);
        expect(mixed.same + mixed.changed.length + mixed.missing.length).toBe(first.added.length);
      }),
      { numRuns: 40 },
    );
  });

  it('never throws anything but a ListError on arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await peopleOf(bytes).then(
          () => 'read',
          (error: unknown) => (error instanceof Error ? error.name : error),
        );
        expect(['read', 'ListError']).toContain(outcome);
      }),
      { numRuns: 200 },
    );
  });
});
