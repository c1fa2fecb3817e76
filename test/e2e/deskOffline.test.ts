import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Device } from './support/device.ts';
import { type Badge, Hall } from './support/hall.ts';

/** In the page: the keys of a scanner, all at once, however busy this machine is. */
function pressKeys(text: string): void {
  for (const key of [...text, 'Enter'])
    window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('a desk without a server', () => {
  let hall: Hall;
  let badges: Badge[];
  const device = new Device();
  const scan = (text: string) => device.page.evaluate(pressKeys, text);
  const arrived = ({ person }: Badge) => hall.app.engine.summit.people.arrived.get(person);
  const tableOf = ({ person }: Badge) => {
    const { tables, summit } = hall.app.engine.summit;
    return summit.tables.get(tables.seats.get(1)?.get(person) ?? '')?.number;
  };
  const kept = async () => {
    await device.offlineReady('burgertop-desk-');
    await expect
      .poll(() => device.page.evaluate(async () => (await indexedDB.databases()).length))
      .toBeGreaterThan(0);
  };

  beforeAll(async () => {
    hall = await Hall.open();
    await hall.run({ type: 'startStep', step: 'inloop' });
    badges = (await hall.badges()).filter(({ role }) => role === 'participant');
  });
  afterAll(async () => {
    await device.close();
    await hall.close();
  });

  it('opens after it was switched off and on, answers a scan at once, and tells it later', async () => {
    const [first, second] = badges as [Badge, Badge];
    await device.switchOn(await hall.link('desk', { supervisor: true }));
    await device.page.getByLabel('Naam van de balie').fill('Balie A');
    await device.page.keyboard.press('Enter');
    await device.page.getByText('Klaar voor de volgende').waitFor();
    await scan(first.url);
    await device.page.getByRole('heading', { name: first.name }).waitFor();
    await expect.poll(() => arrived(first)?.desk).toBe('Balie A');
    await kept();
    await device.page.waitForTimeout(700);
    const table = tableOf(second);
    await device.switchOff();
    await hall.stop();

    await device.switchOn(`${hall.url}/balie`);
    await device.page.getByText('Klaar voor de volgende').waitFor();
    await device.page.getByRole('heading', { name: 'Balie A' }).waitFor();
    await scan(second.url);
    await device.page.getByRole('heading', { name: second.name }).waitFor();
    await device.page.getByText(`Tafel ${table}`).first().waitFor();
    await device.page.getByText('Voorlopig').first().waitFor();
    // Who came in before is known too, and where.
    await scan(first.url);
    await device.page.getByText(/Was al aangemeld om \d\d:\d\d, bij Balie A/).waitFor();
    await device.page.getByRole('combobox').fill(second.name.split(' ').at(-1) as string);
    await device.page.getByRole('option').first().waitFor();
    await device.page.getByRole('combobox').fill('');
  });

  it('keeps what it could not tell through another night, and tells it once', async () => {
    const [, second, third] = badges as [Badge, Badge, Badge];
    await device.batteryDies();
    await device.switchOn(`${hall.url}/balie`);
    await device.page.getByText('Klaar voor de volgende').waitFor();
    await scan(second.url);
    await device.page.getByText(/Was al aangemeld om \d\d:\d\d, bij Balie A/).waitFor();
    await scan(third.url);
    await device.page.getByRole('heading', { name: third.name }).waitFor();
    await hall.start();
    await expect.poll(() => arrived(third)?.desk, { timeout: 20_000 }).toBe('Balie A');
    expect(arrived(second)?.desk).toBe('Balie A');
    await device.page.getByText('Alles bewaard').waitFor();
  });

  it('a kiosk opens without a server too, and shows a table', async () => {
    await hall.stop();
    await device.page.goto(`${hall.url}/balie?kiosk`);
    await device.page.getByRole('heading', { name: 'Aan welke tafel zit je?' }).waitFor();
    await scan((badges[5] as Badge).url);
    await device.page.getByRole('heading', { name: `Dag ${badges[5]?.name}` }).waitFor();
    await hall.start();
  });

  it('forgets whom it knew when its link is revoked', async () => {
    await device.page.goto(`${hall.url}/balie`);
    await device.page.getByText('Klaar voor de volgende').waitFor();
    await hall.link('desk', { supervisor: true, replace: true });
    await device.page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
    const notes = () =>
      device.page.evaluate(
        () =>
          new Promise((resolve) => {
            const open = indexedDB.open('burgertop-desk-notes');
            open.onsuccess = () => {
              const count = open.result.transaction('notes').objectStore('notes').count();
              count.onsuccess = () => resolve(count.result);
            };
          }),
      );
    await expect.poll(notes).toBe(0);
  });
});
