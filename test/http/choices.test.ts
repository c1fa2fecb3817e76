import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../scripts/cli/cli.ts';
import { makePractice } from '../../scripts/practice/make.ts';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { OPERATOR_HEADER } from '../../server/http/context.ts';
import { themeOf } from '../../server/rules/place.ts';
import type { ChoicePreview } from '../../shared/choices/report.ts';
import type { Command } from '../../shared/commands/command.ts';
import { isSeated } from '../../shared/people.ts';
import type { LiveReport } from '../../shared/seating/report.ts';
import { mint } from '../support/ids.ts';
import { scratchFolder } from '../support/scratch.ts';

// Threads start here, and other suites want the same processors.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SIZE = { participants: 60, livingRooms: 8, wildcards: 8, organisers: 2 };
const CHOICE = mint('choice');
const ROUND = 3;
const folder = scratchFolder();
let app: App;
let said = '';

beforeAll(async () => {
  app = await createApp(readConfig({ port: 0, data: folder, logLevel: 'silent', memory: true }, {}), {
    clientFolder: null,
  });
  await makePractice(app, { seed: 1, date: '2027-03-20', size: SIZE, tables: 10 });
  await run({ type: 'openChoice', choice: CHOICE, round: ROUND, themes: themes(), most: 3 });
  // Crowded: half of the hall wants one theme, so that some wait.
  for (const [i, person] of guests().entries())
    if (i % 5 > 0) await choose(person, [themes()[i % 2]!, themes()[i % 3]!]);
});
afterAll(() => app.close());
beforeEach(() => {
  said = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text) => {
      said += `${String(text)}\n`;
    });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function run(command: Command): Promise<void> {
  const operator = { role: 'operator' as const, device: 'operator' };
  const ack = await app.engine.ask(operator, { id: app.clock.newId(), command });
  if (!ack.ok) throw new Error(ack.refusal.code);
}
const themes = () => [...app.engine.summit.summit.themes.keys()];
const guests = () =>
  [...app.engine.book.people.values()].filter(({ role }) => isSeated(role)).map(({ id }) => id);
const choose = (person: string, wishes: string[]) =>
  run({ type: 'chooseThemes', choice: CHOICE, person, wishes: [...new Set(wishes)] });
const known = () => app.engine.summit.choices.choices.get(CHOICE)!;

async function call(method: 'GET' | 'POST', url: string, payload?: object): Promise<string> {
  const headers = { [OPERATOR_HEADER]: app.operatorKey };
  const answer = await app.http.inject({ method, url, headers, ...(payload && { payload }) });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.body;
}
const post = async <T>(url: string, payload: object): Promise<T> =>
  JSON.parse(await call('POST', url, payload)) as T;

/** Theme of the table at which somebody sits in the chosen round. */
function themeAt(person: string): string | null | undefined {
  const { tables, summit, choices } = app.engine.summit;
  const table = summit.tables.get(tables.seats.get(ROUND)?.get(person) ?? '');
  return table && themeOf(table, choices.themes.get(ROUND));
}
const everybodyIsWhereHisPhoneSays = (): void => {
  for (const { person, theme } of known().outcomes.values())
    if (theme !== null && themeAt(person) !== undefined)
      expect([person, themeAt(person)]).toEqual([person, theme]);
};

test('places are previewed, given, and are those of the preview', async () => {
  await post('/api/choices/close', { choice: CHOICE });
  const preview = await post<ChoicePreview>('/api/choices/preview', { choice: CHOICE });
  // Without the changes that would meet all wishes.
  const tables = preview.tables.map((one) => {
    const change = preview.changes.find(({ table }) => table === one.table);
    return change === undefined ? one : { table: one.table, ...change.before };
  });
  const plain = await post<ChoicePreview>('/api/choices/preview', { choice: CHOICE, tables });
  await post('/api/choices/accept', { choice: CHOICE, tables });
  const ranks = plain.got.map(
    (_, i) => [...known().outcomes.values()].filter(({ rank }) => rank === i + 1).length,
  );
  expect(ranks).toEqual(plain.got);
  expect([...known().outcomes.values()].some(({ waiting }) => waiting.length > 0)).toBe(true);
  everybodyIsWhereHisPhoneSays();
});

test.each(['csv', 'json'])(
  'the export as %s recounts equal, also after people chose late and moved',
  async (format) => {
    const file = join(folder, `choices.${format}`);
    writeFileSync(file, await call('GET', `/api/exports/choices.${format}`));
    expect(await runCli(['choices', '--in', file])).toBe(0);
    expect(said).toContain('every place and every waiting list is right');
    const [late = '', back = ''] = guests().filter((_, i) => i % 5 === 0);
    await choose(late, [themes()[0]!]);
    await choose(back, [themes()[1]!]);
    writeFileSync(file, await call('GET', `/api/exports/choices.${format}`));
    expect(await runCli(['choices', '--in', file])).toBe(0);
    everybodyIsWhereHisPhoneSays();
  },
);

test('a file that was changed does not recount, and a sentence says where', async () => {
  const file = join(folder, 'choices.csv');
  const written = readFileSync(file, 'utf8');
  // With more than one wish, so that only his place is written as the theme alone.
  const [winner] = known().given!.outcomes.filter(
    ({ rank, person }) => rank === 1 && (known().wishes.get(person)?.length ?? 0) > 1,
  );
  const line = written
    .split('\r\n')
    .find((one) => one.includes(`"person"`) && one.includes(`"${winner!.person}"`))!;
  writeFileSync(file, written.replace(line, line.replaceAll(`"${winner!.theme}"`, '"zorg"')));
  expect(await runCli(['choices', '--in', file])).toBe(1);
  expect(said).toContain(`${winner!.person}: place is "zorg" in the file and "${winner!.theme}" by the lot.`);
  expect(await runCli(['choices', '--in', join(folder, 'none.csv')])).toBe(2);
  writeFileSync(file, '"no table');
  expect(await runCli(['choices', '--in', file])).toBe(2);
});

test('whatever happens to tables, nobody ends at another theme than his phone says', async () => {
  const seats = app.engine.summit.tables.seats.get(ROUND)!;
  const table = seats.get([...known().outcomes.values()].find(({ theme }) => theme !== null)!.person)!;
  for (const event of [
    { kind: 'closeTable', table, fromRound: 1 },
    { kind: 'noShow', people: guests().slice(0, 20) },
    { kind: 'repack', turnout: 40 },
    { kind: 'walkIn', person: guests()[3] },
  ]) {
    const plan = await post<LiveReport>('/api/seating/live', event);
    await post(`/api/seating/plans/${plan.id}/accept`, {});
    everybodyIsWhereHisPhoneSays();
  }
  await post('/api/seating/undo', {});
  everybodyIsWhereHisPhoneSays();
});
