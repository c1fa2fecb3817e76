import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreDatabase } from '../../server/adapters/sqlite/restore.ts';
import { Device } from './support/device.ts';
import { Hall, type Sign } from './support/hall.ts';

describe('a database of ten minutes ago', () => {
  const folder = mkdtempSync(join(tmpdir(), 'burgertop-copy-'));
  const tablets = [new Device(), new Device()];
  let hall: Hall;
  const texts = () => [...hall.app.engine.summit.ideas.ideas.values()].map(({ words }) => words.text);
  const write = async ({ page }: Device, text: string) => {
    const field = page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
    await field.fill(text);
    await page.keyboard.press('Enter');
    // The field is free for the next card once the tablet has this one.
    await expect.poll(() => field.inputValue()).toBe('');
  };
  const saved = ({ page }: Device, text: string) =>
    page.getByRole('listitem').filter({ hasText: text }).getByText('bewaard').waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    hall = await Hall.open();
    await hall.run({ type: 'startStep', step: 'ronde-1' });
  });
  afterAll(async () => {
    for (const tablet of tablets) await tablet.close();
    await hall.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is filled up again by the tablets with what they had acknowledged since, each card once (rule E1)', async () => {
    const signs = await hall.signs();
    for (const [i, tablet] of tablets.entries()) {
      await tablet.switchOn((signs[i] as Sign).url);
      await write(tablet, `Voor de kopie ${i}`);
      await saved(tablet, `Voor de kopie ${i}`);
    }
    await hall.stop();
    const copy = join(folder, 'copy.db');
    copyFileSync(hall.database, copy);
    await hall.start();
    for (const [i, tablet] of tablets.entries()) {
      for (let n = 0; n < 5; n++) await write(tablet, `Na de kopie ${i} ${n} `);
      await saved(tablet, `Na de kopie ${i} 4`);
    }
    await expect.poll(() => texts().length).toBe(12);
    // One tablet is off when it happens, and comes back later.
    await (tablets[1] as Device).switchOff();
    await hall.stop();
    restoreDatabase(copy, hall.database);
    await hall.start();
    expect(texts()).toHaveLength(2);
    await expect.poll(() => texts().length, { timeout: 20_000 }).toBe(7);
    await (tablets[1] as Device).switchOn(`${hall.url}/tafel`);
    await expect.poll(() => texts().length, { timeout: 20_000 }).toBe(12);
    expect(new Set(texts()).size).toBe(12);
    await saved(tablets[0] as Device, 'Na de kopie 0 4');
  });
});
