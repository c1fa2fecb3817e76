import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ack, Turn } from '../../shared/protocol/messages.ts';
import { Device } from './support/device.ts';
import { Hall, type Sign } from './support/hall.ts';

const LINE = /socket\.io/;
const TURN = '42["turn",';

describe('the line of a tablet', () => {
  let hall: Hall;
  let device: Device;
  const texts = () => [...hall.app.engine.summit.ideas.ideas.values()].map(({ words }) => words.text);
  const write = async (text: string) => {
    await device.page.getByRole('textbox', { name: 'Wat zegt de tafel?' }).fill(text);
    await device.page.keyboard.press('Enter');
    await device.page.getByRole('listitem').filter({ hasText: text }).waitFor();
  };
  afterEach(async () => {
    await device.close();
    await hall.close();
  });

  it('may lose every acknowledgement three times, over reconnect, reload and restart: stored once, answers equal', async () => {
    hall = await Hall.open();
    device = new Device();
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    const sign = (await hall.signs())[0] as Sign;
    /** Answers that the network swallowed, by command. */
    const lost = new Map<string, Ack[]>();
    const arrived = new Map<string, Ack>();
    let swallowed = () => {};
    const nextLoss = () => new Promise<void>((resolve) => (swallowed = resolve));
    const route = (page: Page) =>
      page.routeWebSocket(LINE, (line) => {
        const server = line.connectToServer();
        server.onMessage((message) => {
          const text = String(message);
          if (!text.startsWith(TURN)) return line.send(message);
          const [, turn] = JSON.parse(text.slice(2)) as [string, Turn];
          const passing = (turn.acks ?? []).filter((ack) => {
            const before = lost.get(ack.id) ?? [];
            if (before.length < 3) lost.set(ack.id, [...before, ack]);
            else arrived.set(ack.id, ack);
            return before.length >= 3;
          });
          const whole = passing.length === (turn.acks ?? []).length;
          line.send(whole ? message : `42${JSON.stringify(['turn', { ...turn, acks: passing }])}`);
          if (!whole) swallowed();
        });
      });
    await device.switchOn(sign.url);
    await device.page.getByText('Alles bewaard').waitFor();
    // A browser writes the key of its pairing some seconds late.
    await device.batteryDies();
    let loss = nextLoss();
    await device.switchOn(`${hall.url}/tafel`, route);
    await write('Drie keer zonder antwoord');
    await loss;
    // Its network comes back after a cut.
    loss = nextLoss();
    await hall.stop();
    await hall.start();
    await loss;
    loss = nextLoss();
    await device.page.reload();
    await loss;
    await device.page.waitForTimeout(500);
    await device.batteryDies();
    await device.switchOn(`${hall.url}/tafel`, route);
    await device.page.getByRole('listitem').getByText('bewaard').waitFor({ timeout: 20_000 });
    expect(texts()).toEqual(['Drie keer zonder antwoord']);
    await expect.poll(() => arrived.size, { timeout: 20_000 }).toBe(1);
    for (const [id, ack] of arrived) expect(lost.get(id)).toEqual([ack, ack, ack]);
  });

  it('to a server that does not speak its version any more: the page is new at once, and what waited arrives', async () => {
    const pages = mkdtempSync(join(tmpdir(), 'burgertop-pages-'));
    cpSync(resolve(import.meta.dirname, '../../dist/client'), pages, { recursive: true });
    hall = await Hall.open(undefined, pages);
    device = new Device();
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    const sign = (await hall.signs())[0] as Sign;
    let isOld = false;
    await device.switchOn(sign.url, (page) =>
      page.routeWebSocket(LINE, (line) => {
        const server = line.connectToServer();
        line.onMessage((message) =>
          // As a page of two versions ago would say hello.
          server.send(isOld ? String(message).replace(/"protocol":\d+/, '"protocol":0') : message),
        );
      }),
    );
    await device.page.getByText('Alles bewaard').waitFor();
    await device.offlineReady('burgertop-tablet-');
    await hall.stop();
    isOld = true;
    for (let i = 1; i <= 20; i++) await write(`Van de oude pagina ${i} `);
    device.page.on('framenavigated', () => (isOld = false));
    for (const [file, from, to] of [
      ['tafel-worker.js', 'burgertop-tablet-', 'burgertop-tablet-2-'],
      ['apps/facilitator/index.html', '<head>', '<head><meta name="version-2" />'],
    ] as const) {
      const path = join(pages, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      for (const end of ['br', 'gz']) rmSync(`${path}.${end}`, { force: true });
    }
    await hall.start();
    await device.page.locator('meta[name=version-2]').waitFor({ state: 'attached', timeout: 60_000 });
    await expect.poll(() => texts().length, { timeout: 20_000 }).toBe(20);
    expect(new Set(texts()).size).toBe(20);
    rmSync(pages, { recursive: true, force: true });
  });

  it('opens without a network, also when a cut came while its page was being put by', async () => {
    const pages = mkdtempSync(join(tmpdir(), 'burgertop-pages-'));
    cpSync(resolve(import.meta.dirname, '../../dist/client'), pages, { recursive: true });
    // One of its files cannot be fetched, so that the worker is not made.
    const icon = join(pages, 'icons/192.png');
    renameSync(icon, `${icon}.away`);
    hall = await Hall.open(undefined, pages);
    device = new Device();
    await device.switchOn(((await hall.signs())[0] as Sign).url);
    await device.page.getByText('Alles bewaard').waitFor();
    const workers = () =>
      device.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers).toBe(0);
    await hall.stop();
    renameSync(`${icon}.away`, icon);
    await hall.start();
    await device.offlineReady('burgertop-tablet-');
    rmSync(pages, { recursive: true, force: true });
  });
});
