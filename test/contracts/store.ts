import { describe, expect, test } from 'vitest';
import { type Decided, type Row, type Store, StoreError } from '../../server/ports/store.ts';
import type { Entry } from '../../shared/facts/fact.ts';
import { organiser } from '../support/actors.ts';
import { mint } from '../support/ids.ts';
import { added, BALLOT, NOON, person } from '../support/smallHall.ts';

/** A decided command with a number of facts, which end at `pos`. */
export function decided(name: string, pos: number, { facts = 1, rows = [] as Row[] } = {}): Decided {
  const entries: Entry[] = Array.from({ length: facts }, (_, i) => ({
    pos: pos - facts + 1 + i,
    at: NOON,
    actor: organiser,
    cause: mint(name),
    fact: added(`${name} ${i}`),
  }));
  return { command: mint(name), at: NOON, entries, rows };
}

export async function readAll(store: Store, after = 0): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const chunk of store.read(after)) all.push(...chunk);
  return all;
}

/** The reason a store gives for its no. */
export async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof StoreError ? error.code : String(error);
}

export const paperRow = (name: string, ...choice: string[]): Row => ({
  table: 'papers',
  put: { ballot: BALLOT, receipt: mint(name), choice },
});

/** What every store promises, whatever it is made of. `fresh` gives one without anything in it. */
export function storeContract(name: string, fresh: () => Promise<Store>): void {
  describe(`${name} keeps the store's promise`, () => {
    test('L2: what was appended is read back, in order, from any position on', async () => {
      const store = await fresh();
      const [first, second] = [decided('first', 2, { facts: 2 }), decided('second', 3)];
      await store.append([first, second]);
      await store.append([decided('third', 4)]);
      expect(await readAll(store)).toEqual([
        ...first.entries,
        ...second.entries,
        ...decided('third', 4).entries,
      ]);
      expect((await readAll(store, 2)).map((entry) => entry.pos)).toEqual([3, 4]);
      expect(await readAll(store, 4)).toEqual([]);
      await store.close();
    });

    test('L2: a long log comes whole', async () => {
      const store = await fresh();
      await store.append([decided('many', 12_000, { facts: 12_000 })]);
      const positions = (await readAll(store)).map((entry) => entry.pos);
      expect(positions).toEqual(Array.from({ length: 12_000 }, (_, i) => i + 1));
      await store.close();
    });

    test('L3: rows come with their command; the same key is replaced', async () => {
      const store = await fresh();
      const ann = person('ann');
      const link = { hash: 'sign', role: 'desk' as const, issuedAt: 1, revoked: false };
      const device = { id: 'tablet', keyHash: 'key', link: 'sign' };
      const rows: Row[] = [
        { table: 'people', put: ann },
        { table: 'links', put: link },
        { table: 'devices', put: device },
        paperRow('paper', 'green', 'home'),
      ];
      await store.append([decided('one', 1, { rows })]);
      await store.append([
        decided('two', 1, { facts: 0, rows: [{ table: 'links', put: { ...link, revoked: true } }] }),
      ]);
      expect(await store.rows()).toEqual({
        people: [ann],
        links: [{ ...link, revoked: true }],
        devices: [device],
        papers: [{ ballot: BALLOT, receipt: mint('paper'), choice: ['green', 'home'] }],
      });
      await store.close();
    });

    test('O3: it knows the commands, also those that left rows only; not those that left nothing', async () => {
      const store = await fresh();
      const rows: Row[] = [{ table: 'people', put: person('ann') }];
      await store.append([decided('facts', 2, { facts: 2 }), decided('rows', 2, { facts: 0, rows })]);
      await store.append([decided('nothing', 2, { facts: 0 })]);
      const commands = await store.commands();
      expect([...commands.keys()].sort()).toEqual([mint('facts'), mint('rows')].sort());
      expect(commands.get(mint('facts'))).toBe(2);
      await store.close();
    });

    test.each([
      ['a command of an earlier append', [decided('new', 2), decided('old', 3)]],
      ['a command of the same append', [decided('new', 2), decided('new', 3)]],
    ])('L3: %s that comes twice takes the whole append with it', async (_title, batch) => {
      const store = await fresh();
      await store.append([decided('old', 1)]);
      const rows: Row[] = [{ table: 'people', put: person('ann') }];
      await expect(store.append([{ ...batch[0]!, rows }, batch[1]!])).rejects.toThrow(StoreError);
      expect(await readAll(store)).toEqual(decided('old', 1).entries);
      expect(await store.rows()).toEqual({ people: [], links: [], devices: [], papers: [] });
      expect([...(await store.commands()).keys()]).toEqual([mint('old')]);
      await store.append([decided('new', 2)]);
      expect(await readAll(store)).toHaveLength(2);
      await store.close();
    });

    test('L2: what is asked before the last is done is written in order', async () => {
      const store = await fresh();
      const asked = Array.from({ length: 40 }, (_, i) => decided(`idea ${i}`, i + 1));
      await Promise.all(asked.map((one) => store.append([one])));
      expect(await readAll(store)).toEqual(asked.flatMap(({ entries }) => entries));
      await store.close();
    });

    test('L1: what was asked behind a failure fails too, until the log is read again', async () => {
      const store = await fresh();
      await store.append([decided('old', 1)]);
      const rows: Row[] = [{ table: 'people', put: person('ann') }];
      const outcomes = await Promise.allSettled([
        store.append([decided('old', 2)]),
        store.append([decided('behind', 3)]),
        store.append([decided('rows behind', 3, { facts: 0, rows })]),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
      await expect(store.append([decided('later', 2)])).rejects.toThrow(StoreError);
      expect(await readAll(store)).toEqual(decided('old', 1).entries);
      expect((await store.rows()).people).toEqual([]);
      await store.append([decided('behind', 2)]);
      expect(await readAll(store)).toHaveLength(2);
      await store.close();
    });

    test('what the caller changes later does not change the log', async () => {
      const store = await fresh();
      const lent = decided('lent', 1);
      await store.append([lent]);
      Object.assign(lent.entries[0]!.fact, { late: true });
      expect(await readAll(store)).toEqual(decided('lent', 1).entries);
      await store.close();
    });

    test('a paper that is taken out of the box is gone', async () => {
      const store = await fresh();
      const put = { ballot: BALLOT, receipt: mint('paper'), choice: ['green'], batch: mint('batch') };
      await store.append([decided('in', 1, { rows: [{ table: 'papers', put }] })]);
      expect((await store.rows()).papers).toEqual([put]);
      const out = { ballot: BALLOT, receipt: mint('paper') };
      await store.append([decided('out', 2, { rows: [{ table: 'papersOut', out }] })]);
      expect((await store.rows()).papers).toEqual([]);
      await store.close();
    });

    test('B3: shuffling the box leaves the papers, in no order but that of their receipts', async () => {
      const store = await fresh();
      const names = ['m', 'c', 'x', 'a'];
      for (const [i, receipt] of names.entries())
        await store.append([decided(`vote ${receipt}`, i + 1, { rows: [paperRow(receipt, 'green')] })]);
      await store.sealBox(BALLOT);
      const { papers } = await store.rows();
      expect(papers.map((paper) => paper.receipt)).toEqual(names.map(mint).sort());
      await store.append([decided('after', 5)]);
      expect(await readAll(store)).toHaveLength(5);
      await store.close();
    });

    test('it is sound and names its epoch', async () => {
      const store = await fresh();
      expect(await store.health()).toMatchObject({ synchronous: 2, locking: 'exclusive' });
      expect(store.epoch).toMatch(/^[\w-]{8,}(\.\d+)?$/);
      expect((await fresh()).epoch).not.toBe(store.epoch);
      await store.close();
    });

    test('closed is closed', async () => {
      const store = await fresh();
      await store.close();
      expect(await reasonOf(store.append([decided('late', 1)]))).toMatch(/closed|failed/);
      await store.close();
    });
  });
}

/** What a store promises beyond that when it is there to stay. `open` opens the same place each time. */
export function lastingStoreContract(name: string, place: () => () => Promise<Store>): void {
  describe(`${name} lasts`, () => {
    test('E1: facts, rows, commands and epoch are the same after opening again', async () => {
      const open = place();
      const before = await open();
      const rows: Row[] = [{ table: 'people', put: person('ann') }, paperRow('paper', 'green')];
      await before.append([decided('one', 2, { facts: 2, rows })]);
      const kept = [before.epoch, await readAll(before), await before.rows(), await before.commands()];
      await before.close();
      const after = await open();
      expect([after.epoch, await readAll(after), await after.rows(), await after.commands()]).toEqual(kept);
      await after.append([decided('two', 3)]);
      expect(await reasonOf(after.append([decided('one', 4)]))).toBe('failed');
      await after.close();
    });

    test('L1: every opening is as safe as the first', async () => {
      const open = place();
      for (let time = 1; time <= 3; time++) {
        const store = await open();
        await store.append([decided(`time ${time}`, time)]);
        expect(await store.health()).toMatchObject({ synchronous: 2, journal: 'wal', locking: 'exclusive' });
        await store.close();
      }
    });

    test('L5: a second one is kept out, and let in once the first is gone', async () => {
      const open = place();
      const first = await open();
      expect(await reasonOf(open())).toBe('in-use');
      await first.append([decided('still', 1)]);
      await first.close();
      const second = await open();
      expect(await readAll(second)).toHaveLength(1);
      await second.close();
    });
  });
}
