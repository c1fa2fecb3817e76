import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardFileOf } from '../../client/apps/facilitator/along/takeAlong.ts';
import type { OutboxItem } from '../../client/sync/outbox.ts';
import { makePractice } from '../../scripts/practice/make.ts';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { OPERATOR_HEADER } from '../../server/http/context.ts';
import { logOf } from '../../shared/epoch.ts';
import { minter } from '../support/ids.ts';
import { scratchFolder } from '../support/scratch.ts';

const SIZE = { participants: 30, livingRooms: 4, wildcards: 2, organisers: 1 };
const data = scratchFolder();
const newId = minter('card');
let app: App;
let table: string;
beforeAll(async () => {
  const config = readConfig({ port: 0, data, logLevel: 'silent', memory: true }, {});
  app = await createApp(config, { clientFolder: null });
  await makePractice(app, { seed: 1, date: '2027-03-20', size: SIZE, tables: 5 });
  table = [...app.engine.summit.summit.tables.keys()][0] as string;
});
afterAll(() => app.close());

const words = (text: string) => ({ text, lang: 'nl', kind: 'tip' as const, addressee: null });
const item = (
  seq: number,
  command: OutboxItem['command'],
  state: OutboxItem['state'] = 'queued',
): OutboxItem => ({
  id: newId(),
  seq,
  command,
  state,
  madeAt: 0,
  defects: 0,
});
const add = (idea: string, text: string) =>
  ({ type: 'addIdea', idea, table, round: null, words: words(text) }) as const;
const send = async (
  file: unknown,
  headers: Record<string, string> = { [OPERATOR_HEADER]: app.operatorKey },
) => {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/api/cards',
    headers,
    payload: file as object,
  });
  return { status: answer.statusCode, body: answer.json() as Record<string, unknown> };
};
const texts = () => [...app.engine.summit.ideas.ideas.values()].map((idea) => idea.words.text);

test('O3: cards that come in a file count once, whether it comes twice or the tablet after all', async () => {
  const [first, second] = [newId(), newId()];
  const items = [
    item(1, add(newId(), 'was er al'), 'acked'),
    item(2, add(first, 'een')),
    item(3, add(second, 'twee')),
    item(4, { type: 'rewordIdea', idea: first, words: words('een, maar beter') }),
  ];
  const file = cardFileOf(table, items, 0);
  expect(file.items).toHaveLength(3);
  expect((await send(file)).body).toEqual({ taken: 2, known: 0, refused: {} });
  expect((await send(file)).body).toEqual({ taken: 0, known: 2, refused: {} });
  const { id, command } = items[2] as OutboxItem;
  const tablet = { role: 'facilitator' as const, device: 'tablet', table };
  expect(await app.engine.ask(tablet, { id, command })).toMatchObject({ ok: true });
  expect(texts().sort()).toEqual(['een, maar beter', 'twee']);
});

test('what cannot be read in is counted, and holds up nothing', async () => {
  const long = item(1, add(newId(), 'x'.repeat(5000)), 'parked');
  const other = item(2, { type: 'castVote' } as never);
  const file = cardFileOf(table, [long, other, item(3, add(newId(), 'drie'))], 0);
  expect((await send(file)).body).toEqual({ taken: 1, known: 0, refused: { malformed: 2 } });
});

test('E2: a file of another summit, and one for a table that is not there, is refused whole', async () => {
  const file = cardFileOf(table, [item(1, add(newId(), 'vier'))], 0);
  expect((await send({ ...file, log: 'another' })).body.refusal).toMatchObject({ code: 'other-summit' });
  expect(
    (await send({ ...file, log: logOf(app.engine.epoch), table: 'nowhere' })).body.refusal,
  ).toMatchObject({
    code: 'table-unknown',
  });
  expect((await send({ cards: [] })).body.refusal).toMatchObject({ code: 'malformed' });
  expect((await send(file, {})).status).toBe(401);
  expect(texts()).not.toContain('vier');
});
