import { describe, expect, test } from 'vitest';
import type { Decision } from '../../server/rules/rule.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { desk, director, facilitatorOf, floor, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { askedHelp, CALL, NOON, PREPARED } from '../support/smallHall.ts';

const MINUTE = 60_000;
const table = facilitatorOf('t1');
const sanne = { ...floor, device: 'phone of sanne' };
const omar = { ...floor, device: 'phone of omar' };

const ask = { type: 'askHelp', call: CALL, table: 't1', reason: 'technology', at: NOON } as const;
const withdraw = { type: 'withdrawHelp', call: CALL, table: 't1' } as const;
const take = { type: 'takeHelp', call: CALL } as const;
const release = { type: 'releaseHelp', call: CALL } as const;
const finish = { type: 'finishHelp', call: CALL } as const;

const asked = askedHelp();
const taken: Fact = { type: 'helpTaken', call: CALL, table: 't1', by: sanne.device, at: NOON };
const released: Fact = { type: 'helpReleased', call: CALL, table: 't1' };
const done: Fact = { type: 'helpDone', call: CALL, table: 't1', at: NOON };
const withdrawn: Fact = { type: 'helpWithdrawn', call: CALL, table: 't1', at: NOON };
const hall = given(...PREPARED);

describe('a table asks for help', () => {
  test('and says why', () => {
    hall.when(table, ask).decides(asked);
  });
  test('the time it waited on a tablet without a line counts, the future and yesterday do not', () => {
    const at = (when: number) => hall.at(NOON).when(table, { ...ask, at: when });
    at(NOON - 5 * MINUTE).decides(askedHelp({ at: NOON - 5 * MINUTE }));
    at(NOON + MINUTE).decides(asked);
    at(NOON - 24 * 60 * MINUTE).decides(askedHelp({ at: NOON - 60 * MINUTE }));
  });
  test('two tablets for the same: one call; for something else: another', () => {
    const other = { ...ask, call: mint('other') };
    hall.and(asked).when(table, other).isAlreadySo();
    hall
      .and(asked)
      .when(table, { ...other, reason: 'care' })
      .decides(askedHelp({ call: mint('other'), reason: 'care' }));
    hall
      .and(asked, done)
      .when(table, other)
      .decides(askedHelp({ call: mint('other') }));
  });
  test('for itself only, with an id of its own, and for a table that exists', () => {
    hall.when(facilitatorOf('t2'), ask).refuses('not-allowed');
    hall.when(floor, ask).refuses('not-allowed');
    hall
      .and(asked)
      .when(table, { ...ask, reason: 'care' })
      .refuses('id-taken');
    hall.when(organiser, { ...ask, table: 'attic' }).refuses('table-unknown');
  });
});

describe('a table needs nobody any more', () => {
  test('whether somebody was on his way or not', () => {
    hall.and(asked).when(table, withdraw).decides(withdrawn);
    hall.and(asked, taken).when(table, withdraw).decides(withdrawn);
    hall.and(asked, withdrawn).when(table, withdraw).isAlreadySo();
    hall.and(asked, done).when(table, withdraw).isAlreadySo();
  });
  test('when that overtakes the call, the call does not come after it', () => {
    hall.when(table, withdraw).decides(withdrawn);
    hall.and(withdrawn).when(table, ask).isAlreadySo();
  });
  test('of another table it takes nothing back', () => {
    const theirs = { ...withdraw, table: 't2' };
    hall.and(asked).when(facilitatorOf('t2'), theirs).refuses('help-unknown');
    hall.and(asked).when(facilitatorOf('t2'), withdraw).refuses('not-allowed');
  });
});

describe('somebody of the floor team goes', () => {
  test('one, and the second hears that it is taken', () => {
    hall.and(asked).when(sanne, take).decides(taken);
    hall.and(asked, taken).when(sanne, take).isAlreadySo();
    hall.and(asked, taken).when(omar, take).refuses('help-taken');
    hall
      .and(asked, taken, released)
      .when(omar, take)
      .decides({ ...taken, by: omar.device });
  });
  test('not to a call that nobody made, or that is over', () => {
    hall.when(sanne, take).refuses('help-unknown');
    hall.and(asked, withdrawn).when(sanne, take).refuses('help-over');
  });
  test('cannot go after all, and says so himself; who directs may say it for him', () => {
    hall.and(asked, taken).when(sanne, release).decides(released);
    hall.and(asked, taken).when(omar, release).refuses('help-taken');
    hall.and(asked, taken).when(director, release).decides(released);
    hall.and(asked).when(sanne, release).isAlreadySo();
    hall.and(asked, taken, done).when(sanne, release).refuses('help-over');
  });
  test('it is done, once, also by a colleague who stood next to it', () => {
    hall.and(asked, taken).when(sanne, finish).decides(done);
    hall.and(asked).when(omar, finish).decides(done);
    hall.and(asked, done).when(sanne, finish).isAlreadySo();
    hall.when(sanne, finish).refuses('help-unknown');
  });
  test.each([table, desk])('$role does none of it', (actor) => {
    for (const command of [take, release, finish])
      hall.and(asked).when(actor, command).refuses('not-allowed');
  });
});

describe('the name that tables read', () => {
  const device = { id: sanne.device, keyHash: 'key', link: 'link' };
  const name = (words: string) => ({ type: 'nameHelper', name: words }) as const;

  test('L6: is a row beside the log, and no fact', () => {
    hall
      .with({ devices: [device] })
      .when(sanne, name('Sanne'))
      .decides()
      .writes({ table: 'devices', put: { ...device, name: 'Sanne' } });
    hall
      .with({ devices: [{ ...device, name: 'Sanne' }] })
      .when(sanne, name('Sanne'))
      .isAlreadySo();
    hall
      .with({ devices: [{ ...device, name: 'Sanne' }] })
      .when(sanne, name(''))
      .writes({ table: 'devices', put: { ...device, name: '' } });
  });
});

test('after how many minutes a table counts as silent', () => {
  const set = { type: 'setSilence', minutes: 8 } as const;
  hall.when(floor, set).decides({ type: 'silenceSet', minutes: 8 });
  hall.and({ type: 'silenceSet', minutes: 8 }).when(director, set).isAlreadySo();
  hall.when(table, set).refuses('not-allowed');
});

describe('a line to the tables', () => {
  const tell = (tables: 'all' | { rooms: string[] }, nl = 'Nog vijf minuten') =>
    hall.when(director, { type: 'tellTables', message: { nl }, bell: false, tables });
  const toldTo = (tables: 'all' | { rooms: string[] }) => {
    const { facts } = tell(tables).decision as Exclude<Decision, { code: string }>;
    return facts.map((fact) => (fact.type === 'tablesTold' ? fact.tables : []));
  };

  test('to all, or to one room', () => {
    expect(toldTo('all')).toEqual([['t1', 't2', 't3']]);
    expect(toldTo({ rooms: ['foyer'] })).toEqual([['t3']]);
  });
  test('has words, and goes to a room that is there', () => {
    tell('all', '').refuses('empty-text');
    tell({ rooms: ['attic'] }).refuses('room-unknown');
  });
});
