import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TORTURE } from '../support/torture.ts';
import { Device } from './support/device.ts';
import { Hall, type Sign } from './support/hall.ts';

const BATTERIES = TORTURE ? 200 : 2;

describe('a tablet whose battery dies', () => {
  let hall: Hall;
  let sign: Sign;
  const device = new Device();
  const field = () => device.page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
  const card = (text: string) => device.page.getByRole('listitem').filter({ hasText: text });
  const texts = () =>
    [...hall.app.engine.summit.ideas.ideas.values()]
      .filter(({ place }) => place.table === sign.table)
      .map(({ words }) => words.text);

  beforeAll(async () => {
    hall = await Hall.open();
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    sign = (await hall.signs())[3] as Sign;
    await device.switchOn(sign.url);
    await field().waitFor();
    await device.offlineReady('burgertop-tablet-');
    // Paired the day before: what a browser writes late is on its disk.
    await device.switchOff();
    await device.switchOn(`${hall.url}/tafel`);
    await field().waitFor();
  });
  afterAll(async () => {
    await device.close();
    await hall.close();
  });

  it(
    `loses no card and at most a second of typing, ${BATTERIES} times`,
    async () => {
      await hall.stop();
      const written: string[] = [];
      for (let i = 1; i <= BATTERIES; i++) {
        const text = `Kaart van ronde ${i}.`;
        await field().fill(text);
        await field().press('Enter');
        await card(text).waitFor();
        written.push(text);
        const [typed, at] = await typeUntilDeath(i);
        await device.switchOn(`${hall.url}/tafel`);
        await field().waitFor();
        const kept = await field().inputValue();
        expect(typed.startsWith(kept), `${kept} | ${typed}`).toBe(true);
        // What stood there a second before the end, stands there again.
        const secondBefore = at.filter((ms) => ms <= (at.at(-1) ?? 0) - 1000).length;
        expect(kept.length, `battery ${i}`).toBeGreaterThanOrEqual(secondBefore);
        await field().fill('');
      }
      await hall.start();
      await expect.poll(() => texts().length, { timeout: 30_000 }).toBe(written.length);
      expect(texts().sort()).toEqual(written.sort());
    },
    TORTURE ? 1_200_000 : 180_000,
  );

  /** Types, and dies at another moment after each keystroke. Returns what was typed and when each letter was. */
  async function typeUntilDeath(seed: number): Promise<[string, number[]]> {
    const at: number[] = [];
    let typed = '';
    const letters = 8 + ((seed * 7) % 17);
    await field().focus();
    for (let n = 0; n < letters; n++) {
      typed += String.fromCharCode(97 + (n % 26));
      await device.page.keyboard.type(typed.at(-1) ?? '');
      at.push(performance.now());
      await device.page.waitForTimeout(60);
    }
    await device.page.waitForTimeout((seed * 37) % 400);
    at.push(performance.now());
    await device.batteryDies();
    return [typed, at];
  }
});
