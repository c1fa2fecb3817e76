import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CliError } from '../../../scripts/cli/errors.ts';
import { type FileFlags, seatFiles } from '../../../scripts/verbs/seatFiles.ts';
import type { SeatReport } from '../../../scripts/verbs/seatReport.ts';
import { readConfig } from '../../../shared/seating/configFile.ts';
import { readAssignment, readPeople, readTables } from '../../../shared/seating/csv.ts';
import { violations } from '../../../shared/seating/violations.ts';
import { scratchFolder } from '../../support/scratch.ts';

// Each run starts threads, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const scratch = scratchFolder();
const EIGHTY = resolve(import.meta.dirname, '../../seating/fixtures/eighty-3');
let out: string;
let errors: string[];

beforeEach(() => {
  out = '';
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((text) => {
    out += `${text}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors.push(String(text));
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const flags = (folder: string, more: Partial<FileFlags> = {}): FileFlags => ({
  in: folder,
  out: join(scratch, 'assignment.csv'),
  seed: 1,
  frozen: 0,
  threads: 1,
  budget: { moves: 20_000 },
  joint: false,
  json: true,
  ...more,
});

/** Runs the verb; `code` is the exit code, `sentence` what goes with it. */
async function run(folder: string, more?: Partial<FileFlags>) {
  const end = await seatFiles(flags(folder, more)).then(
    () => ({ code: 0, sentence: '' }),
    (error: CliError) => ({ code: error.exitCode, sentence: error.message }),
  );
  return { ...end, report: out === '' || more?.json === false ? null : (JSON.parse(out) as SeatReport) };
}

const COLUMNS = 'id,languages,needs,pin,apart,with\n';
const TABLES = 'id,theme,capacity,provides,languages,first_round,last_round\n';
const TWO = `${TABLES}T1,green,4,,nl,,\nT2,home,4,,nl,,\n`;

/** A folder of files: six people without a rule, and what the test adds. */
function folder(people: string, tables = TWO, config = '{"rounds": 2}'): string {
  const path = join(scratch, 'hall');
  mkdirSync(path, { recursive: true });
  const six = [1, 2, 3, 4, 5, 6].map((i) => `p${i},nl,,,,\n`).join('');
  writeFileSync(join(path, 'people.csv'), people.startsWith('id') ? people : COLUMNS + six + people);
  writeFileSync(join(path, 'tables.csv'), tables);
  writeFileSync(join(path, 'instance.json'), config);
  return path;
}

describe('seats for a folder of files', () => {
  test('are written, legal and counted against what is proven', async () => {
    const { code, report } = await run(EIGHTY, { joint: true });
    expect(code).toBe(0);
    const file = readFileSync(join(scratch, 'assignment.csv'), 'utf8');
    const read = (name: string) => readFileSync(join(EIGHTY, name), 'utf8');
    const config = readConfig(read('instance.json'));
    const instance = {
      config,
      people: readPeople(read('people.csv'), 3),
      tables: readTables(read('tables.csv')),
    };
    expect(violations(instance, readAssignment(file, 3))).toEqual([]);
    expect(report).toMatchObject({ people: 80, tables: 10, rounds: 3, unplaced: [], clashes: [], seed: 1 });
    expect(report?.hash).toBe(createHash('sha256').update(file).digest('hex'));
    expect(report?.terms.pref).toMatchObject({ best: 301, weight: 10 });
    expect(report?.total.best).toBe(3774);
    expect(report?.total.gapPercent.best).toBeGreaterThan(0);
    expect(report?.iterations).toEqual([20_000]);
  });

  test('are the same for the same seed and moves, whatever the number of threads that lose', async () => {
    const hashes = [];
    for (const threads of [1, 1, 2]) {
      out = '';
      const { report } = await run(EIGHTY, { threads, budget: { moves: 5000 } });
      hashes.push(report?.seed === 1 ? report.hash : 'another seed was better');
    }
    expect(hashes[1]).toBe(hashes[0]);
    expect([hashes[0], 'another seed was better']).toContain(hashes[2]);
  });

  test('are there as soon as one plan is proven to be the best, however much time is left', async () => {
    const { report } = await run(folder('', TABLES + 't1,a,3,,nl,,\nt2,b,3,,nl,,\n', '{"rounds": 1}'), {
      budget: { seconds: 600 },
    });
    expect(report?.total.value).toBe(report?.total.best);
  });

  test('leave history alone, and count who moves', async () => {
    await run(EIGHTY, { out: join(scratch, 'base.csv') });
    out = '';
    const { report } = await run(EIGHTY, { base: join(scratch, 'base.csv'), frozen: 3 });
    expect(report?.moved).toEqual({ seats: 0, people: 0 });
    expect(readFileSync(join(scratch, 'assignment.csv'), 'utf8')).toBe(
      readFileSync(join(scratch, 'base.csv'), 'utf8'),
    );
  });

  test('are told in words too', async () => {
    await run(folder(''), { json: false });
    expect(out).toMatch(/6 people, 2 tables, 2 rounds/);
    expect(out).toMatch(/Theme wishes +\d/);
    expect(out).toMatch(/Everybody has a seat/);
  });
});

describe('what cannot be kept is named with its rows, and the rest is seated', () => {
  test.each([
    [
      'a table without seats',
      '',
      `${TWO}T3,home,0,,nl,,\n`,
      0,
      'The capacity of table T3 (tables.csv, line 4) is 0',
    ],
    [
      'a pin to a closed table',
      'ann,nl,,T3,,\n',
      `${TWO}T3,safe,4,,nl,1,1\n`,
      1,
      'ann (people.csv, line 8) is pinned to table T3 (tables.csv, line 4), which is closed in round 2',
    ],
    ['a pin to no table', 'ann,nl,,T9,,\n', TWO, 1, 'is pinned to table T9, which is not in tables.csv'],
    [
      'companions who are apart',
      'ann,nl,,,bob,bob\nbob,nl,,,,ann\n',
      TWO,
      2,
      'ann and bob (people.csv, lines 8 and 9) must share a table (with) and may not share one (apart)',
    ],
    [
      'a language that no table offers',
      'zoe,uk,,,,\n',
      TWO,
      1,
      'zoe (people.csv, line 8) needs a table with uk, and no open table offers that in any round',
    ],
    ['a need that no table provides', 'zoe,nl,loop,,,\n', TWO, 1, 'needs a table with loop'],
    [
      'more people than seats',
      'a,nl,,,,\nb,nl,,,,\nc,nl,,,,\n',
      TWO,
      1,
      '1 seat too few for everybody in all rounds',
    ],
    [
      'more who need a table than it has seats',
      'a,nl,loop,,,\nb,nl,loop,,,\n',
      `${TWO}T3,home,1,loop,nl,,\n`,
      1,
      'a and b (people.csv, lines 8 and 9) can only sit at table T3 (tables.csv, line 4)',
    ],
  ])('%s', async (_what, people, tables, leftOut, sentence) => {
    const { code, report } = await run(folder(people, tables));
    expect(errors.join('\n')).toContain(sentence);
    expect(report?.sentences.join('\n')).toContain(sentence);
    expect(
      new Set(report?.unplaced.filter(({ round }) => round === 2).map(({ person }) => person)).size,
    ).toBe(leftOut);
    expect(code).toBe(leftOut === 0 ? 0 : 1);
    const rows = readFileSync(join(scratch, 'assignment.csv'), 'utf8').trim().split('\n').length - 1;
    const all = 2 * (6 + people.split('\n').length - 1);
    expect(rows).toBe(all - (report?.unplaced.length ?? 0));
  });
});

test('an answer that cannot be kept is known before the search', async () => {
  const { code, sentence } = await run(EIGHTY, { out: join(scratch, 'nowhere', 'assignment.csv') });
  expect(code).toBe(2);
  expect(sentence).toMatch(/The folder of .*assignment\.csv does not exist/);
});

describe('a file that cannot be read is named with its line', () => {
  test.each([
    [
      'a capacity of letters',
      '',
      `${TABLES}T1,green,four,,nl,,\n`,
      '{}',
      'tables.csv, line 2: capacity must be',
    ],
    ['a person twice', 'p2,nl,,,,\n', TWO, '{}', 'people.csv, line 8: id p2 is here for the second time'],
    ['an open quotation mark', '"ann,nl\n', TWO, '{}', 'people.csv, line 8: this is no row'],
    ['semicolons', 'id;name\n1;x\n', TWO, '{}', 'people.csv, line 1: there is no column id'],
    ['a pin that is none', 'ann,nl,,x:T1,,\n', TWO, '{}', 'people.csv, line 8: "x:T1" is no pin'],
    ['no tables', '', TABLES, '{}', 'tables.csv has no tables'],
    ['no JSON', '', TWO, '{"rounds": 2,\n}', 'instance.json, line 2: this is no JSON'],
    ['no rounds', '', TWO, '{"rounds": 0}', 'instance.json: rounds is not right'],
  ])('%s', async (_what, people, tables, config, sentence) => {
    const { code, sentence: said } = await run(folder(people, tables, config));
    expect(said).toContain(sentence);
    expect(said.split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});
