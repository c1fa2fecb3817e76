import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../scripts/cli/cli.ts';
import { toApp } from '../../scripts/control/carriers.ts';
import { Operator } from '../../scripts/control/operator.ts';
import { openApp } from '../../scripts/serve/openApp.ts';
import { readConfig } from '../../server/config.ts';
import { fileSchema } from '../../shared/programme/file.ts';
import { FORMAT_NAMES, FORMATS } from '../../shared/programme/formats/formats.ts';
import { scratchFolder } from '../support/scratch.ts';

const folder = scratchFolder();
const data = join(folder, 'data');
let said: string;
let wrong: string;

beforeEach(() => {
  said = '';
  wrong = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    said += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    wrong += `${text}\n`;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
const programme = (...flags: string[]) => runCli(['programme', '--data', data, ...flags]);

test('lists the formats and prints the schema without a server', async () => {
  expect(await programme('--formats', '--json')).toBe(0);
  expect((JSON.parse(said) as { name: string }[]).map(({ name }) => name)).toEqual(FORMAT_NAMES);
  said = '';
  expect(await programme('--schema')).toBe(0);
  expect(JSON.parse(said)).toEqual(fileSchema());
});

test('sets a format, takes it out as a file, and sets that file again', async () => {
  expect(await programme('--format', 'l750-evening')).toBe(0);
  expect(said).toContain('19:00   30 min  Inloop');
  expect(said).toContain('21:30  end, after 2 h 30');
  const file = join(folder, 'avond.yaml');
  expect(await programme('--out', file)).toBe(0);
  said = '';
  expect(await programme('--in', file, '--json')).toBe(0);
  expect(JSON.parse(said)).toMatchObject({ startsAt: '19:00', steps: FORMATS['l750-evening'].steps });
});

test('says on which line a file is wrong, and stores nothing', async () => {
  const file = join(folder, 'fout.yaml');
  expect(await programme('--format', 'city-conversation', '--out', file)).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('kind: round', 'kind: ronde'));
  expect(await programme('--in', file)).toBe(1);
  expect(wrong).toMatch(/Line \d+, column 11: “kind” must be one of: doors, plenary, round/);
  said = '';
  expect(await programme()).toBe(0);
  expect(said).not.toContain('Stadsgesprek');
});

test.each([
  ['a file and a way out', ['--in', 'x', '--out', 'y']],
  ['a format that there is not', ['--format', 'party']],
])('%s is not understood', async (_what, flags) => {
  expect(await programme(...flags)).toBe(2);
  expect(wrong).not.toBe('');
});

test('over HTTP a wrong file is a refusal with its place, and what is no text at all too', async () => {
  const config = readConfig({ memory: true, data: join(folder, 'http'), logLevel: 'silent' }, {});
  const app = await openApp(config, { clientFolder: null });
  const operator = new Operator(toApp(app));
  const read = (body: Buffer) => operator.post('/api/programme/read', body);
  const refusal = (reason: string, line: number, column: number) => ({
    refusal: { code: 'programme-unreadable', params: { reason, line, column } },
  });
  await expect(read(Buffer.from('name: {nl: x}\nsteps: 3'))).rejects.toMatchObject(refusal('notList', 2, 8));
  await expect(read(Buffer.from([0xff, 0xfe, 0x00]))).rejects.toMatchObject(refusal('notYaml', 1, 1));
  await expect(operator.post('/api/programme/read', {})).rejects.toMatchObject({
    refusal: { code: 'malformed' },
  });
  const answer = await app.http.inject({ method: 'GET', url: '/api/programme/file.yaml' });
  expect(answer.statusCode).toBe(401);
  await app.close();
});
