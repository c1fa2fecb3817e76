import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStoreHere } from '../server/adapters/sqlite/store.ts';
import { hashOf } from '../server/auth/secrets.ts';
import { Engine } from '../server/engine/engine.ts';
import { Hub } from '../server/engine/hub.ts';
import type { Store } from '../server/ports/store.ts';
import type { Command } from '../shared/commands/command.ts';
import type { Actor, Entry } from '../shared/facts/fact.ts';
import type { Person } from '../shared/people.ts';
import { VIEWS, type ViewName } from '../shared/views/views.ts';
import { readAll } from './contracts/store.ts';
import { desk, director, facilitatorOf, holderOf, organiser, themeTeam, visitor } from './support/actors.ts';
import { stillClock } from './support/core.ts';
import { mint } from './support/ids.ts';
import { scratchFolder } from './support/scratch.ts';
import {
  BALLOT,
  CHOICE,
  DESCRIPTION,
  FOLLOWUP,
  PEOPLE,
  PROPOSAL,
  proposalWords,
  ROOMS,
  STEPS,
  TABLES,
  THEMES,
  words,
} from './support/smallHall.ts';

/** Strings that stand nowhere else, so that finding one means that something leaked. */
const CANARIES: Partial<Person> & Record<string, unknown> = {
  name: { given: 'Kanariegeel', prefix: 'vanvogel', family: 'Geelvink' },
  email: 'kanarie@example.nl',
  phone: '+31612340000',
  postcode: '2311KV',
  district: 'Kanariewijk',
  neighbourhood: 'Vogelbuurt',
  organisation: 'Kanariekwekers',
  category: 'vogelkenner',
  livingRoom: 'volière 7',
  note: 'is bang voor katten',
  birthYear: 1907,
};
const strings = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [String(value)];
const PERSONAL = strings(CANARIES);
const SECRETS = ['badge of ann', 'badge 1 of ann', 'badge of guest', 'link of the desk', 'key of the desk'];
/** Somebody of the floor team, at the device that opened the link of the desk. */
const HELPER = 'Kanariesanne';
const helper: Actor = { role: 'floor', device: mint('desk') };
const RECEIPTS = ['olga', 'otto'].map((name) => mint(`receipt ${name}`));

const people = PEOPLE.map((person) => ({ ...person, ...CANARIES, code: `KANARIE${person.id}` }) as Person);
const path = join(scratchFolder(), 'day.db');
let store: Store;
let hub: Hub;
let entries: Entry[];

/** A day in which everything happens that can bring a name, a secret or a vote in. */
const DAY: [Actor, Command][] = [
  [organiser, { type: 'describeSummit', summit: DESCRIPTION }],
  [organiser, { type: 'setThemes', themes: THEMES }],
  [organiser, { type: 'setTables', rooms: ROOMS, tables: TABLES }],
  [organiser, { type: 'setProgramme', steps: STEPS }],
  [
    organiser,
    {
      type: 'importPeople',
      added: people,
      changed: [],
      badges: [{ person: 'ann', hash: hashOf('badge of ann') }],
    },
  ],
  [organiser, { type: 'importPeople', added: [], changed: people.slice(0, 2), badges: [] }],
  [
    organiser,
    { type: 'issueLinks', links: [{ hash: hashOf('link of the desk'), role: 'desk' }], replace: false },
  ],
  [
    visitor,
    {
      type: 'openSession',
      link: hashOf('link of the desk'),
      device: mint('desk'),
      keyHash: hashOf('key of the desk'),
    },
  ],
  [
    organiser,
    { type: 'assignSeats', hash: 'plan', rounds: [{ round: 1, seats: [['ann', 't1']], unplaced: ['bob'] }] },
  ],
  [desk, { type: 'recordArrival', person: 'ann', desk: 'A', at: 1 }],
  [desk, { type: 'recordArrival', person: 'ann', desk: 'B', at: 2 }],
  [desk, { type: 'undoArrival', person: 'ann', desk: 'A' }],
  [
    desk,
    {
      type: 'registerGuest',
      person: { ...people[0], id: 'guest', code: 'KANARIEguest' } as Person,
      hash: hashOf('badge of guest'),
      desk: 'A',
      at: 3,
    },
  ],
  [
    { ...desk, supervisor: true },
    {
      type: 'replaceBadge',
      person: 'ann',
      badge: { issue: 1 },
      hash: hashOf('badge 1 of ann'),
      code: 'KANARIEnew',
    },
  ],
  [desk, { type: 'tellQueue', desk: 'A', queue: 'few', at: 4 }],
  [desk, { type: 'moveSeat', person: 'bob', round: 1, to: 't2' }],
  [director, { type: 'startStep', step: 'first' }],
  [
    facilitatorOf('t1'),
    { type: 'addIdea', idea: mint('idea'), table: 't1', round: 1, words: words('Meer groen') },
  ],
  [director, { type: 'approveIdea', idea: mint('idea') }],
  [themeTeam, { type: 'claimCards', cards: [mint('idea')] }],
  [
    themeTeam,
    { type: 'makeBundle', act: mint('act'), bundle: mint('bundle'), heading: 'Groen', cards: [mint('idea')] },
  ],
  [themeTeam, { type: 'approveBundle', bundle: mint('bundle'), heading: 'Groen' }],
  [
    facilitatorOf('t1'),
    {
      type: 'addProposal',
      proposal: PROPOSAL,
      table: 't1',
      round: 1,
      step: 'first',
      words: proposalWords('Plan'),
    },
  ],
  [director, { type: 'approveProposal', proposal: PROPOSAL, revision: 1 }],
  [
    director,
    { type: 'openBallot', ballot: BALLOT, title: { nl: '?' }, options: ['green', 'home'], choose: 1 },
  ],
  [holderOf('olga'), { type: 'castVote', ballot: BALLOT, receipt: RECEIPTS[0]!, choice: ['home'] }],
  [holderOf('otto'), { type: 'castVote', ballot: BALLOT, receipt: RECEIPTS[1]!, choice: ['green'] }],
  [director, { type: 'closeBallot', ballot: BALLOT }],
  [organiser, { type: 'makeFollowups', followups: [{ followup: FOLLOWUP, ballot: BALLOT, of: 'green' }] }],
  [organiser, { type: 'approveFollowup', followup: FOLLOWUP, revision: 1 }],
  [director, { type: 'openChoice', choice: CHOICE, round: 2, themes: ['green', 'home'], most: 2 }],
  [holderOf('ann'), { type: 'chooseThemes', choice: CHOICE, person: 'ann', wishes: ['green'] }],
  [director, { type: 'closeChoice', choice: CHOICE, lot: 'lot' }],
  [
    director,
    {
      type: 'allocateChoice',
      choice: CHOICE,
      tables: [],
      parties: [{ people: ['ann'], wishes: ['green'], owed: 0, late: 0, comes: true }],
      outcomes: [{ person: 'ann', theme: 'green', rank: 1, waiting: [] }],
      seats: [['ann', 't1']],
      hash: 'plan',
    },
  ],
  [
    facilitatorOf('t1'),
    { type: 'askHelp', call: mint('call'), table: 't1', reason: 'technology', at: stillClock().now() },
  ],
  [helper, { type: 'nameHelper', name: HELPER }],
  [helper, { type: 'takeHelp', call: mint('call') }],
  [organiser, { type: 'recordExport', what: 'ideas', format: 'csv', rows: 1 }],
];

beforeAll(async () => {
  store = openStoreHere(path);
  hub = new Hub();
  const engine = new Engine({ store, clock: stillClock(), hub });
  await engine.start();
  for (const [i, [actor, command]] of DAY.entries()) {
    const ack = await engine.ask(actor, { id: mint(`day ${i}`), command });
    expect(ack, command.type).toMatchObject({ ok: true });
  }
  entries = await readAll(store);
});
afterAll(() => store.close());

/** Every state that any screen can be given. */
function snapshots(): string[] {
  const keys: Partial<Record<ViewName, string[]>> = {
    me: people.map((person) => person.id),
    table: TABLES.map((table) => table.id),
  };
  return (Object.keys(VIEWS) as ViewName[]).flatMap((name) =>
    (keys[name] ?? ['']).map((key) => hub.answer(name, key, undefined).json),
  );
}
const leaks = (text: string, words_: string[]): string[] => words_.filter((word) => text.includes(word));

describe('L6, P2: names, contacts and secrets', () => {
  test('are in no fact', () => {
    expect(
      leaks(JSON.stringify(entries), [...PERSONAL, ...SECRETS, ...SECRETS.map(hashOf), 'KANARIE']),
    ).toEqual([]);
  });
  test('of the floor team too: a table reads who comes by id', async () => {
    expect(leaks(JSON.stringify(entries), [HELPER])).toEqual([]);
    expect(snapshots().flatMap((text) => leaks(text, [HELPER]))).toEqual([]);
    expect(leaks(JSON.stringify(await store.rows()), [HELPER])).toEqual([HELPER]);
    expect(hub.answer('table', 't1', undefined).json).toContain(helper.device);
  });
  test('are in no view, whoever reads it', () => {
    expect(snapshots().flatMap((text) => leaks(text, [...PERSONAL, ...SECRETS, 'KANARIE']))).toEqual([]);
  });
  test('names stand in the erasable rows, so this test would have seen them', async () => {
    expect(leaks(JSON.stringify(await store.rows()), PERSONAL)).toEqual(PERSONAL);
  });
  test('A2: secrets stand nowhere, not even in the file', () => {
    const bytes = readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1');
    expect(leaks(bytes, SECRETS)).toEqual([]);
    expect(leaks(bytes, [hashOf('badge of ann')])).toHaveLength(1);
  });
});

describe('B2: who voted and what was voted', () => {
  test('the log says that, not what', () => {
    const cast = entries.flatMap(({ fact }) => (fact.type === 'voteCast' ? [fact] : []));
    expect(cast).toEqual([
      { type: 'voteCast', ballot: BALLOT, person: 'olga' },
      { type: 'voteCast', ballot: BALLOT, person: 'otto' },
    ]);
    expect(leaks(JSON.stringify(entries), RECEIPTS)).toEqual([]);
    expect(snapshots().flatMap((text) => leaks(text, RECEIPTS))).toEqual([]);
  });
  test('before closing no screen knows a count', () => {
    const open = new Hub();
    const closing = entries.findIndex(({ fact }) => fact.type === 'ballotClosed');
    open.load(entries.slice(0, closing));
    expect(open.answer('plenary', '', undefined).json).toContain('"cast":2');
    expect(open.answer('plenary', '', undefined).json).toContain('"result":null');
    expect(open.answer('console', '', undefined).json).not.toContain('"votes"');
  });
  test('a paper has nothing in common with its voter: no key, no time, no number, no order', async () => {
    await store.sealBox(BALLOT);
    const { papers } = await store.rows();
    for (const paper of papers) expect(Object.keys(paper).sort()).toEqual(['ballot', 'choice', 'receipt']);
    expect(papers.map((paper) => paper.receipt)).toEqual([...RECEIPTS].sort());
    await store.close();
    const db = new Database(path, { readonly: true });
    const columns = db.prepare("SELECT name FROM pragma_table_info('papers')").pluck().all();
    expect(columns).toEqual(['ballot', 'receipt', 'choice', 'district', 'batch']);
    // District and batch stood there only while the ballot was open.
    expect(db.prepare('SELECT count(district) + count(batch) FROM papers').pluck().get()).toBe(0);
    // Without row ids there is no hidden number either.
    expect(() => db.prepare('SELECT rowid FROM papers').all()).toThrow('no such column');
    const rest = db.prepare('SELECT command, actor, fact FROM log').all();
    const commands = db.prepare('SELECT id FROM commands').all();
    expect(leaks(JSON.stringify([rest, commands]), RECEIPTS)).toEqual([]);
    db.close();
    store = openStoreHere(path);
  });
});
