import { readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openStore, openStoreHere } from '../../server/adapters/sqlite/store.ts';
import { decided, paperRow, readAll, reasonOf } from '../contracts/store.ts';
import { mint } from '../support/ids.ts';
import { scratchFolder, smallDisk } from '../support/scratch.ts';
import { BALLOT } from '../support/smallHall.ts';

const folder = scratchFolder();
let n = 0;
const newFile = () => join(folder, `${n++}.db`);
const opening = (path: string) => reasonOf((async () => openStoreHere(path))());

async function filled(path: string, commands = 20): Promise<void> {
  const store = openStoreHere(path);
  for (let i = 1; i <= commands; i++) await store.append([decided(`c${i}`, i)]);
  await store.close();
}

/** Changes the file by hand, as nobody should. */
function meddle(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}

describe('L4: a log whose chain is broken is not opened', () => {
  test.each([
    ['changed', "UPDATE log SET fact = replace(fact, 'Idee', 'Idea') WHERE pos = 7"],
    ['stamped otherwise', 'UPDATE log SET at = at + 1 WHERE pos = 7'],
    ['laid in another mouth', "UPDATE log SET actor = replace(actor, 'organiser', 'director') WHERE pos = 7"],
    ['lost', 'DELETE FROM log WHERE pos = 7'],
    ['lost, and the gap closed', 'DELETE FROM log WHERE pos = 7; UPDATE log SET pos = pos - 1 WHERE pos > 7'],
    [
      'moved to another command',
      'UPDATE log SET command = (SELECT command FROM log WHERE pos = 8) WHERE pos = 7',
    ],
  ])('a row was %s', async (_how, sql) => {
    const path = newFile();
    await filled(path);
    meddle(path, sql);
    expect(await opening(path)).toBe('corrupt');
    expect(await reasonOf(openStore(path))).toBe('corrupt');
  });

  test('one bit of one fact fell over', async () => {
    const path = newFile();
    await filled(path);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('Idee c13');
    bytes[at + 2]! ^= 1;
    writeFileSync(path, bytes);
    expect(await opening(path)).toBe('corrupt');
  });
});

describe('a file that cannot be used says why', () => {
  test('no database', async () => {
    const path = newFile();
    writeFileSync(path, 'Beste mensen, dit is geen database. '.repeat(200));
    expect(await opening(path)).toBe('corrupt');
    expect(await reasonOf(openStore(path))).toBe('corrupt');
  });
  test('half a database', async () => {
    const path = newFile();
    await filled(path, 200);
    writeFileSync(path, readFileSync(path).subarray(0, 8192));
    expect(await opening(path)).toBe('corrupt');
  });
  test('of a later version', async () => {
    const path = newFile();
    await filled(path, 1);
    meddle(path, 'PRAGMA user_version = 99');
    expect(await opening(path)).toBe('newer');
    expect(await reasonOf(openStore(path))).toBe('newer');
  });
  test('and a refused file stays as it was', async () => {
    const path = newFile();
    await filled(path, 1);
    meddle(path, 'PRAGMA user_version = 99');
    const before = readFileSync(path);
    await opening(path);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('B2, B3: the box tells nobody who voted what', () => {
  const voters = Array.from({ length: 60 }, (_, i) => `voter ${(i * 37) % 60}`);

  async function voted(path: string) {
    const store = openStoreHere(path);
    for (const [i, name] of voters.entries())
      await store.append([decided(name, i + 1, { rows: [paperRow(`paper ${name}`, 'green')] })]);
    return store;
  }

  test('after closing, the file holds the papers once, sorted, and nothing in the write-ahead log', async () => {
    const path = newFile();
    const store = await voted(path);
    await store.sealBox(BALLOT);
    expect(statSync(`${path}-wal`).size).toBe(0);
    const file = readFileSync(path, 'latin1');
    const receipts = voters.map((name) => mint(`paper ${name}`));
    for (const receipt of receipts) expect(file.split(receipt)).toHaveLength(2);
    // Cells fill a page from its end, so the papers stand in falling or rising order, never in that of the voting.
    const order = [...receipts].sort((a, b) => file.indexOf(a) - file.indexOf(b));
    const sorted = [...receipts].sort();
    expect([sorted, [...sorted].reverse()]).toContainEqual(order);
    await store.close();
  });

  test('of what was changed, and of districts, nothing is left in the file, also after a crash before sealing', async () => {
    const path = newFile();
    const store = openStoreHere(path);
    for (const [i, name] of voters.entries()) {
      const put = {
        ballot: BALLOT,
        receipt: mint(`paper ${name}`),
        choice: ['first-thought'],
        group: 'Slaaghwijk',
      };
      await store.append([decided(name, i + 1, { rows: [{ table: 'papers', put }] })]);
    }
    for (const [i, name] of voters.entries()) {
      const put = { ballot: BALLOT, receipt: mint(`paper ${name}`), choice: ['green'], group: 'Slaaghwijk' };
      await store.append([
        decided(`again ${name}`, voters.length + i + 1, { rows: [{ table: 'papers', put }] }),
      ]);
    }
    // Closed, and the process ended before it could seal: the next one does.
    await store.close();
    const next = openStoreHere(path);
    expect((await next.rows()).papers).toHaveLength(voters.length);
    await next.sealBox(BALLOT);
    expect(statSync(`${path}-wal`).size).toBe(0);
    const file = readFileSync(path, 'latin1');
    expect(file).not.toContain('first-thought');
    expect(file).not.toContain('Slaaghwijk');
    // Sealing is done once: a second time nothing is written.
    await next.sealBox(BALLOT);
    expect(readFileSync(path, 'latin1')).toBe(file);
    await next.close();
  });
});

describe('a full disk', () => {
  const disk = smallDisk(2);

  test.skipIf(disk === null)(
    'L1: takes nothing by halves, and goes on when there is room again',
    async () => {
      const path = join(disk ?? '', 'full.db');
      const ballast = join(disk ?? '', 'ballast');
      const store = await openStore(path);
      writeFileSync(ballast, Buffer.alloc(1_000_000));
      let pos = 0;
      let reason = '';
      while (reason === '') {
        const unit = decided(`c${pos}`, pos + 50, { facts: 50 });
        reason = await store.append([unit]).then(
          () => '',
          (error) => error.code,
        );
        if (reason === '') pos += 50;
      }
      expect(reason).toBe('full');
      expect(await readAll(store)).toHaveLength(pos);
      unlinkSync(ballast);
      await store.append([decided('again', pos + 50, { facts: 50 })]);
      await store.close();
      const reopened = await openStore(path);
      expect(await readAll(reopened)).toHaveLength(pos + 50);
      await reopened.close();
    },
  );
});
