import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { makePractice } from '../../../scripts/practice/make.ts';
import { type App, createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Actor } from '../../../shared/facts/fact.ts';
import { scratchFolder } from '../../support/scratch.ts';

const data = scratchFolder();
const out = join(data, 'votes.json');
let said = '';
beforeEach(() => {
  said = '';
  const hear = (text: unknown) => {
    said += `${String(text)}\n`;
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
});
afterEach(() => vi.restoreAllMocks());
const votes = (...flags: string[]) => runCli(['votes', ...flags, '--data', data]);

/** Opens a vote on the themes, has all participants vote, and closes it when asked. */
async function vote(
  app: App,
  { trial = false, close = true } = {},
): Promise<{ ballot: string; voters: number }> {
  const { engine, clock } = app;
  const run = async (actor: Actor, command: Command) => {
    const answer = await engine.ask(actor, { id: clock.newId(), command });
    expect(answer).toMatchObject({ ok: true });
  };
  const operator: Actor = { role: 'operator', device: 'operator' };
  const options = [...engine.summit.summit.themes.keys()];
  const ballot = clock.newId();
  await run(operator, {
    ...{
      type: 'openBallot',
      ballot,
      title: { nl: 'Welk thema gaat door?' },
      options,
      ...(trial && { trial: [{ nl: 'Koffie' }, { nl: 'Thee' }, { nl: 'Water' }] }),
    },
    ...{ choose: 2, method: 'approval', voters: ['participant'] },
  });
  const { electorate = [], options: known = [] } = engine.summit.ballots.ballots.get(ballot) ?? {};
  const people = [...electorate];
  for (const [i, person] of people.entries())
    await run(
      { role: 'participant', device: `phone of ${person}`, person },
      { type: 'castVote', ballot, receipt: clock.newId(), choice: [known[(i % 3) % known.length]?.id ?? ''] },
    );
  if (close) await run(operator, { type: 'closeBallot', ballot });
  return { ballot, voters: people.length };
}

test('the list of a closed vote is taken out and counted again by anybody, with the same outcome', async () => {
  const app = await createApp(readConfig({ port: 0, data, logLevel: 'silent' }, {}), { clientFolder: null });
  const size = { participants: 12, livingRooms: 2, wildcards: 2, organisers: 1 };
  await makePractice(app, { seed: 3, date: '2027-03-20', size, tables: 2 });
  await vote(app, { trial: true });
  const { ballot, voters } = await vote(app);
  const open = await vote(app, { close: false });
  const chosen = app.engine.summit.ballots.ballots.get(ballot)?.closed?.chosen;
  const people = [...app.engine.summit.people.roles.keys()];
  await app.close();

  expect(await votes('--out', out)).toBe(0);
  const text = readFileSync(out, 'utf8');
  const file = JSON.parse(text);
  expect(file).toMatchObject({ ballot, trial: false, result: { chosen, papers: voters } });
  expect(file.ballots).toHaveLength(voters);
  expect(new Set(file.ballots.map(({ receipt }: { receipt: string }) => receipt)).size).toBe(voters);
  expect(people.filter((person) => text.includes(person))).toEqual([]);

  said = '';
  expect(await runCli(['tally', '--in', out, '--json'])).toBe(0);
  expect(JSON.parse(said).chosen).toEqual(chosen);

  said = '';
  expect(await votes()).toBe(0);
  expect(said.trim()).toBe(text.trim());

  // What is still open is nobody's to know.
  expect(await votes('--ballot', open.ballot)).toBe(1);
  expect(await votes('--ballot', 'another')).toBe(1);
}, 60_000);
