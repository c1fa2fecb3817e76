import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { makePractice } from '../../../scripts/practice/make.ts';
import { createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { readCodes, render } from '../../support/pdf.ts';
import { scratchFolder } from '../../support/scratch.ts';

const data = scratchFolder();
const out = join(data, 'paper.pdf');
let said = '';
beforeEach(() => {
  said = '';
  const hear = (text: unknown) => {
    said += `${String(text)}\n`;
  };
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});
afterEach(() => vi.restoreAllMocks());
const print = (...flags: string[]) =>
  runCli(['print', ...flags, '--data', data, '--url', 'https://top.example.nl', '--out', out]);

test('says what is missing before there are people', async () => {
  expect(await print('badges')).toBe(1);
  expect(said).toContain('import the list of people');
}, 30_000);

test('writes a file that only its owner may read, with codes for the address that was given', async () => {
  const app = await createApp(readConfig({ port: 0, data, logLevel: 'silent' }, {}), { clientFolder: null });
  const size = { participants: 10, livingRooms: 2, wildcards: 2, organisers: 1 };
  await makePractice(app, { seed: 3, date: '2027-03-20', size, tables: 2 });
  await app.close();

  expect(await print('badges', '--for', 'wildcards', '--seats')).toBe(0);
  expect(said).toContain('2 badges, 1 page');
  expect(statSync(out).mode & 0o077).toBe(0);
  const [page] = await render(new Uint8Array(readFileSync(out)), { dpi: 150 });
  const codes = page === undefined ? [] : await readCodes(page);
  expect(codes).toHaveLength(2);
  for (const code of codes) expect(code).toMatch(/^https:\/\/top\.example\.nl\/b#/);

  expect(await print('forms', '--count', '1', '--json')).toBe(0);
  expect(said).toContain('"total": 2');
}, 60_000);

test.each([
  ['a flag of other paper', 'signs', '--seats'],
  ['paper that there is not', 'posters'],
  ['a sheet that there is not', 'badges', '--format', 'a0'],
])('does not understand %s', async (_what, ...flags) => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  expect(await print(...flags)).toBe(2);
});
