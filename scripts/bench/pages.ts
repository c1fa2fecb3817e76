import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { Command } from '../../shared/commands/command.ts';
import { makePractice } from '../practice/make.ts';
import { nextId } from './idea.ts';
import { startRound } from './seed.ts';

const OPERATOR = { role: 'operator', device: 'operator' } as const;
export const CHROME = process.env.CHROME_PATH ?? '/usr/bin/chromium';

export interface ShownBadge {
  url: string;
  name: string;
  role: string;
}

export interface PageHall {
  app: App;
  browser: Browser;
  /** Does something as the operator. @throws when it is refused */
  run(command: Command): Promise<void>;
  /** A fresh profile at a page of a role. */
  open(role: 'themeTeam' | 'director' | 'desk' | 'screen'): Promise<Page>;
  badges(): Promise<ShownBadge[]>;
  /** What opens the tablets of the tables. */
  signs(): Promise<{ url: string }[]>;
  close(): Promise<void>;
}

/** Says so when there is no browser to measure with. */
export function hasBrowser(figure: string): boolean {
  if (existsSync(CHROME)) return true;
  console.error(`${figure} was left out: there is no Chromium here, or CHROME_PATH does not name it.`);
  return false;
}

/** The practice summit in its first round, with a real browser before it. */
export async function openPageHall(data: string): Promise<PageHall> {
  const app = await createApp(readConfig({ port: 0, data, logLevel: 'error' }, {}));
  await app.listen();
  await makePractice(app, { seed: 1, date: '2027-03-20' });
  await startRound(app);
  const browser = await chromium.launch({ executablePath: CHROME, args: ['--no-sandbox', '--disable-gpu'] });
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(app.baseUrl() + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-burgertop-operator': app.operatorKey, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  };
  return {
    app,
    browser,
    async run(command) {
      const ack = await app.engine.ask(OPERATOR, { id: nextId(), command });
      if (!ack.ok) throw new Error(`${command.type} was refused: ${ack.refusal.code}`);
    },
    async open(role) {
      const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1366, height: 768 } });
      const page = await context.newPage();
      await page.goto((await call<{ url: string }>('/api/links', { role })).url);
      return page;
    },
    signs: async () => (await call<{ signs: { url: string }[] }>('/api/signs')).signs,
    badges: async () => (await call<{ badges: ShownBadge[] }>('/api/badges')).badges,
    async close() {
      await browser.close();
      await app.close();
    },
  };
}
