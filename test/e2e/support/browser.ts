import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const openBrowser = (extra: string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [...QUIET, ...extra],
  });

export const SCREEN = { width: 1920, height: 1080 };
export const TABLET = { width: 1024, height: 768 };
export const LAPTOP = { width: 1366, height: 768 };
export const PHONE = { width: 360, height: 740 };

/** A fresh browser profile that comes back at once after the server was away: a hall of them spreads its tries over seconds. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  // What fades in has too little contrast for a moment, and that is what would be judged.
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options });
  await context.addInitScript(hurry);
  return context;
}

/** Only the pauses between tries are left to chance. */
export const hurry = (): void => {
  Math.random = () => 0.1;
};

export interface Visitor {
  page: Page;
  /** What went wrong in the page so far: script errors, blocked content, requests to other hosts. */
  troubles: string[];
  /** Bytes that came over the wire for each address. */
  bytes: Map<string, number>;
  close(): Promise<void>;
}

/** One page in a profile of its own, watched. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await openContext(browser, { viewport: LAPTOP, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const bytes = new Map<string, number>();
  const host = new URL(url).host;
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNetwork(message.text())) troubles.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (!['data:', 'blob:'].includes(asked.protocol) && asked.host !== host)
      troubles.push(`outside host: ${request.url()}`);
  });
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes().catch(() => null);
    if (sizes !== null) bytes.set(new URL(request.url()).pathname, sizes.responseBodySize);
  });
  await page.goto(url);
  return { page, troubles, bytes, close: () => context.close() };
}

/** A server that is down, or a key that is not there, is no fault of the page. */
const isNetwork = (text: string): boolean =>
  /ERR_|net::|WebSocket connection|Failed to load resource/.test(text);

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ENHANCED = 'color-contrast-enhanced';

/**
 * Rules that the page breaks, as `rule: element` lines.
 * @param enhanced also asks for the contrast of level AAA, 7:1
 */
export const axeProblems = (page: Page, enhanced = false): Promise<string[]> =>
  askAxe(page, { runOnly: LEVELS, rules: { [ENHANCED]: { enabled: enhanced } } });

/** Words with a contrast below 7:1. */
export const faintWords = (page: Page): Promise<string[]> =>
  askAxe(page, { runOnly: { type: 'rule', values: [ENHANCED] } });

/** The smaller of its two builds: it goes over to every page that is looked at. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function askAxe(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // To write out where every element stands that is in order would be most of the work.
  const asked: axe.RunOptions = { ...options, resultTypes: ['violations'] };
  return page.evaluate(async (how) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, how);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  }, asked);
}
