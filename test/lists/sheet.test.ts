import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { ListError } from '../../server/lists/problem.ts';
import { readSheet } from '../../server/lists/sheet.ts';
import { LIMITS } from '../../shared/limits.ts';
import { bytesOf } from './support.ts';

const failure = async (bytes: Uint8Array) => {
  const error = await readSheet(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ListError ? { code: error.code, ...error.params } : error;
};
const lines = async (text: string) =>
  (await readSheet(bytesOf(text))).rows.map(({ line, row, cells }) => [line, row, cells.join('|')]);

describe('readSheet of text', () => {
  it.each([';', ',', '\t'])('finds the delimiter %j', async (delimiter) => {
    const text = `Naam|Wijk|Opmerking\nTruus|Noord|a, b; c`.replaceAll('|', delimiter);
    expect(await readSheet(bytesOf(text))).toMatchObject({ format: 'csv', delimiter });
  });

  it('is not misled by names with commas in a list of one column', async () => {
    expect(await lines('Naam\nJong, Piet de\nMeer, Truus van der')).toEqual([
      [1, 1, 'Naam'],
      [2, 2, 'Jong, Piet de'],
      [3, 3, 'Meer, Truus van der'],
    ]);
  });

  it('numbers lines as an editor does and rows as Excel does', async () => {
    const text = 'Naam;Opmerking\r\nTruus;"een\r\ntwee\r\n"\r\n\r\nPiet;"""ja"" zei hij"';
    expect(await lines(text)).toEqual([
      [1, 1, 'Naam|Opmerking'],
      [2, 2, 'Truus|een\ntwee\n'],
      [5, 3, ''],
      [6, 4, 'Piet|"ja" zei hij'],
    ]);
  });

  it('obeys and counts the line that tells Excel the delimiter', async () => {
    expect(await lines('sep=,\nNaam,Wijk\nTruus,Noord')).toEqual([
      [2, 1, 'Naam|Wijk'],
      [3, 2, 'Truus|Noord'],
    ]);
  });

  it('understands line ends of every age, and stray quotes', async () => {
    expect(await lines('Naam;Wijk\rPiet "de lange" Kok;Noord\rTruus;Zuid\r')).toEqual([
      [1, 1, 'Naam|Wijk'],
      [2, 2, 'Piet "de lange" Kok|Noord'],
      [3, 3, 'Truus|Zuid'],
    ]);
  });
});

describe('readSheet of what is no list', () => {
  it.each([
    ['empty', bytesOf('')],
    ['empty', bytesOf('\ufeff\n;;;\n')],
    ['pdf', bytesOf('%PDF-1.7')],
    ['oldExcel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    [
      'password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['notAList', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])],
    ['damaged', bytesOf('PK\x03\x04 and then nothing of use at all')],
    ['tooLarge', new Uint8Array(LIMITS.listBytes + 1)],
  ])('says %s', async (code, bytes) => {
    expect(await failure(bytes)).toEqual({ code });
  });

  it('names the line of a quote that never closes', async () => {
    const text = 'Naam;Opmerking\nTruus;"twee\nregels"\nPiet;"oeps\nKees;\nAns;';
    expect(await failure(bytesOf(text))).toEqual({ code: 'openQuote', line: 4 });
  });
});

describe('readSheet of a workbook', () => {
  const workbook = async (...sheets: (string | number | boolean | Date | null)[][][]) =>
    writeXlsx(
      sheets.map((rows, i) => ({ data: rows.map((row) => row.map(cell)), sheet: `Blad${i + 1}` })),
    ).toBuffer();
  const cell = (value: string | number | boolean | Date | null) =>
    value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : value;

  it('gives every value the text that a CSV file would have', async () => {
    const birth = new Date(Date.UTC(1980, 1, 1));
    const sheet = await readSheet(
      await workbook([
        ['Naam', 'Huiskamer', 'Geboortedatum', 'Rolstoel'],
        ['Ayşe Yılmaz', 7, birth, true],
        [null, null, null, null],
        ['Piet', 8, null, false],
      ]),
    );
    expect(sheet.format).toBe('xlsx');
    expect(sheet.rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, 'Naam', 'Huiskamer', 'Geboortedatum', 'Rolstoel'],
      [2, 'Ayşe Yılmaz', '7', '1980-02-01', 'ja'],
      [3, '', '', '', ''],
      [4, 'Piet', '8', '', 'nee'],
    ]);
  });

  it('takes the sheet with known headings, else the first with content', async () => {
    const explanation = [['Lees dit eerst'], ['Dit is een toelichting']];
    const list = [
      ['Voornaam', 'Achternaam'],
      ['Truus', 'Kok'],
    ];
    expect(await readSheet(await workbook(explanation, list))).toMatchObject({ sheetName: 'Blad2' });
    expect(await readSheet(await workbook([[null]], explanation))).toMatchObject({ sheetName: 'Blad2' });
  });

  it('refuses a zip that is no workbook, one with a password and one that unpacks too far', async () => {
    const good = Buffer.from(await workbook([['Naam'], ['Truus']]));
    const entry = good.indexOf('PK\x01\x02');
    const locked = Buffer.from(good);
    locked.writeUInt16LE(1, entry + 8);
    expect(await failure(locked)).toEqual({ code: 'password' });
    const bomb = Buffer.from(good);
    bomb.writeUInt32LE(4_000_000_000, entry + 24);
    expect(await failure(bomb)).toEqual({ code: 'tooLarge' });
    const other = Buffer.from(good.toString('latin1').replaceAll('workbook', 'document'), 'latin1');
    expect(await failure(other)).toEqual({ code: 'notAList' });
    expect(await failure(good.subarray(0, 200))).toEqual({ code: 'damaged' });
  });
});
