import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, TABLET, visit } from './support/browser.ts';
import { cameraFlags, writeCameraVideo } from './support/fakeCamera.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';

describe('a camera', () => {
  const folder = mkdtempSync(join(tmpdir(), 'burgertop-camera-'));
  let hall: Hall;
  let browser: Browser | undefined;
  const see = async (text: string) => {
    await browser?.close();
    const video = join(folder, 'camera.y4m');
    writeCameraVideo(video, text);
    browser = await openBrowser(cameraFlags(video));
    return browser;
  };

  beforeAll(async () => {
    hall = await Hall.open();
    await hall.run({ type: 'startStep', step: 'inloop' });
  });
  afterAll(async () => {
    await browser?.close();
    await hall.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('at the desk reads a badge and checks its holder in', async () => {
    const badge = (await hall.badges()).find(({ role }) => role === 'participant') as Badge;
    const { page, troubles } = await visit(await see(badge.url), await hall.link('desk'), {
      viewport: TABLET,
    });
    await page.getByLabel('Naam van de balie').fill('Balie C');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Gebruik de camera' }).click();
    await page.getByText(badge.name).first().waitFor();
    await expect.poll(() => hall.app.engine.summit.people.arrived.get(badge.person)?.desk).toBe('Balie C');
    expect(troubles).toEqual([]);
  });

  it('of a tablet reads the sign of its table', async () => {
    const sign = (await hall.signs())[4] as Sign;
    const { page, troubles } = await visit(await see(sign.url), `${hall.url}/tafel`, { viewport: TABLET });
    await page.getByRole('button', { name: 'Scan het bordje' }).click();
    await page.getByRole('heading', { name: `Tafel ${sign.number}` }).waitFor();
    expect(troubles).toEqual([]);
  });
});
