import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { type App, createApp } from '../../../server/app.ts';
import { hashOf, randomToken } from '../../../server/auth/secrets.ts';
import { readConfig } from '../../../server/config.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { makePractice } from '../../practice/make.ts';
import { ideaCommand, nextId } from '../idea.ts';
import { pinLoad, unpinLoad } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { startRound } from '../seed.ts';
import { pause, quantile } from '../stats.ts';

const PER_SECOND = 1000;
const EVERY_MS = 10;
const OPERATOR = { role: 'operator', device: 'operator' } as const;
const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/** What the page saw: the time of each picture, and the number of ideas that stood in it. Epoch milliseconds. */
interface Seen {
  at: number;
  ideas: number;
}
/** In the page, as text: what a build does to functions is of no use there. */
const WATCH = `window.seen = [];
(function look() {
  const strong = document.querySelector('[data-scene=tally] footer strong');
  const ideas = Number((strong?.textContent ?? '0').replace(/\\D/g, ''));
  window.seen.push({ at: performance.timeOrigin + performance.now(), ideas });
  requestAnimationFrame(look);
})()`;

/** Whether a screen with the tally stays smooth and up to date while every table gives ten ideas a second. */
export const burst: Figure = {
  name: 'burst',
  async measure({ quick, scratch }: Bench): Promise<Result[]> {
    if (!existsSync(CHROME)) {
      console.error('burst was left out: there is no Chromium here, or CHROME_PATH does not name it.');
      return [];
    }
    // A browser is many processes; on the day it has a machine of its own.
    unpinLoad();
    const data = mkdtempSync(join(scratch, 'burst-'));
    const app = await createApp(readConfig({ port: 0, data, logLevel: 'error' }, {}));
    await app.listen();
    await makePractice(app, { seed: 1, date: '2027-03-20' });
    await startRound(app);
    const browser = await chromium.launch({
      executablePath: CHROME,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(`${app.baseUrl()}/scherm?scene=tally#${await screenSecret(app)}`);
    await page.locator('[data-scene=tally]').waitFor();
    await pause(1500);
    const { saved, seen } = await storm(app, page, quick ? 3000 : 8000);
    const still = await stillPage(page, quick ? 1500 : 4000);
    await browser.close();
    await app.close();
    pinLoad(process.pid);
    return results(saved, seen, still);
  },
};

async function screenSecret(app: App): Promise<string> {
  const token = randomToken();
  const links = [{ hash: hashOf(token), role: 'screen' as const }];
  await app.engine.ask(OPERATOR, {
    id: nextId(),
    command: { type: 'issueLinks', links, replace: false },
  });
  return token;
}

/** @returns when each idea was on disk, in order, and what the page saw meanwhile */
async function storm(app: App, page: Page, ms: number): Promise<{ saved: number[]; seen: Seen[] }> {
  const tables = [...app.engine.summit.summit.tables.keys()];
  const saved: number[] = [];
  await page.evaluate(WATCH);
  const began = performance.now();
  let sent = 0;
  while (performance.now() - began < ms) {
    for (const due = ((performance.now() - began) * PER_SECOND) / 1000; sent < due; sent++) {
      const command = JSON.parse(ideaCommand(nextId(), tables[sent % tables.length] ?? '')) as Command;
      app.engine.submit(OPERATOR, { id: nextId(), command }, (ack) => {
        if (!ack.ok) throw new Error(`an idea was refused: ${ack.refusal.code}`);
        saved.push(performance.timeOrigin + performance.now());
      });
    }
    await pause(EVERY_MS);
  }
  const seen = await page.evaluate<Seen[]>('window.seen');
  await pause(500);
  return { saved, seen };
}

/** @returns pictures a second of a page of the same size on which one word changes, the most that this machine draws now */
async function stillPage(page: Page, ms: number): Promise<number> {
  await page.goto('about:blank');
  return page.evaluate<number>(`new Promise((done) => {
    const began = performance.now();
    let count = 0;
    (function look() {
      document.body.textContent = String(count++);
      const passed = performance.now() - began;
      if (passed < ${ms}) requestAnimationFrame(look);
      else done((count * 1000) / passed);
    })();
  })`);
}

function results(saved: readonly number[], seen: readonly Seen[], still: number): Result[] {
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the page drew nothing');
  const behind: number[] = [];
  let frame = 0;
  for (let i = 0; i < last.ideas; i++) {
    while ((seen[frame]?.ideas ?? Number.POSITIVE_INFINITY) <= i) frame += 1;
    behind.push(Math.max(0, (seen[frame]?.at ?? last.at) - (saved[i] ?? last.at)));
  }
  const note = `an empty page; ${PER_SECOND} ideas/s, 1920x1080, no graphics processor`;
  return [
    {
      what: 'pictures a second of the tally in a burst',
      unit: '/s',
      ours: ((seen.length - 1) * 1000) / (last.at - first.at),
      floor: still,
      target: { is: 'at least', value: 50, of: 'ours' },
      note,
    },
    {
      what: 'saved to counted on the screen, 99 of 100 within',
      unit: 'ms',
      ours: quantile(behind, 0.99),
      target: { is: 'at most', value: 250, of: 'ours' },
      note: `half within ${quantile(behind, 0.5).toFixed(0)} ms; ${last.ideas} ideas`,
    },
  ];
}
