import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { inColumns } from '../../../scripts/terminal/columns.ts';
import { qrLines } from '../../../scripts/terminal/qr.ts';
import { textTable } from '../../../scripts/terminal/table.ts';

const URL = 'https://top.example.nl:4443/organisator#AijtN5UJfdYWejGSuOFmcQ';
const MODULE = 4;

/** The lines as a terminal paints them: a half block is ink in the upper or lower half of its cell. */
function painted(lines: readonly string[], ink: number, paper: number): ImageData {
  const width = lines[0]!.length * MODULE;
  const height = lines.length * 2 * MODULE;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const cell = lines[Math.floor(y / MODULE / 2)]![Math.floor(x / MODULE)]!;
      const isUpper = Math.floor(y / MODULE) % 2 === 0;
      const shade = cell === '█' || cell === (isUpper ? '▀' : '▄') ? ink : paper;
      data.set([shade, shade, shade, 255], (y * width + x) * 4);
    }
  return { data, width, height, colorSpace: 'srgb' } as ImageData;
}

test.each([
  ['on a terminal', true],
  ['in a file, shown on a dark background', false],
])('a phone can read the code %s', async (_where, colours) => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await prepareZXingModule({ overrides: { wasmBinary: readFileSync(file).buffer as ArrayBuffer } });
  const lines = qrLines(URL, colours).map((line) =>
    line.replace('\u001b[30;47m', '').replace('\u001b[0m', ''),
  );
  const picture = colours ? painted(lines, 0, 255) : painted(lines, 255, 0);
  const [found] = await readBarcodes(picture, { formats: ['QRCode'] });
  expect(found?.text).toBe(URL);
});

const square = (name: string, size: number): string[] =>
  Array.from({ length: size }, () => name.repeat(size));

test('blocks stand beside each other where they fit, and below each other where not', () => {
  const blocks = [square('a', 2), square('b', 3), square('c', 2)];
  expect(inColumns(blocks, 9)).toEqual(['aa    bbb', 'aa    bbb', '      bbb', '', 'cc', 'cc', '']);
  expect(inColumns(blocks, 5)).toEqual(['aa', 'aa', '', 'bbb', 'bbb', 'bbb', '', 'cc', 'cc', '']);
});

test('colours take no room', () => {
  expect(inColumns([['\u001b[30;47mab\u001b[0m'], ['cd']], 7)).toEqual(['\u001b[30;47mab\u001b[0m   cd', '']);
});

test('a table has aligned columns, numbers to the right', () => {
  const rows = [
    [1, 'Grote Zaal', null],
    [12, 'Foyer', 'groen'],
  ];
  expect(textTable(['No', 'Room', 'Theme'], rows)).toBe(
    ['No  Room        Theme', ' 1  Grote Zaal', '12  Foyer       groen'].join('\n'),
  );
});
