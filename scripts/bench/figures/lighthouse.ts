import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CHROME, hasBrowser, openPageHall } from '../pages.ts';
import { pinLoad, unpinLoad } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';

/*
 * Lighthouse is 200 packages and 185 MB, as much as all the rest that is installed here, for one figure that is asked for
 * now and then. So it is no dependency: it is fetched, in this version, by whoever measures with it first.
 */
const VERSION = '12.8.2';
const HOME = resolve(
  import.meta.dirname,
  `../../../node_modules/.cache/burgertop-bench/lighthouse-${VERSION}`,
);
const PROGRAM = join(HOME, 'node_modules', 'lighthouse', 'cli', 'index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Somebody's own page, behind the secret on his badge, is not for search engines: each says so, and this audit objects. */
const LEFT_OUT = 'is-crawlable';
const BROWSER = '--headless=new --no-sandbox --disable-gpu';

const run = promisify(execFile);

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
  audits: Record<string, { score: number | null; title: string }>;
}

/** What Lighthouse makes of the pages of residents and facilitators, each on the device that it is made for. */
export const lighthouse: Figure = {
  name: 'lighthouse',
  async measure({ scratch }: Bench): Promise<Result[]> {
    if (!hasBrowser('lighthouse') || !(await fetched())) return [];
    // A browser is many processes; on the day it has a machine of its own.
    unpinLoad();
    const hall = await openPageHall(mkdtempSync(join(scratch, 'lighthouse-')));
    const [badge] = await hall.badges();
    const sign = (await hall.signs())[2];
    const results = [
      ...(await judged('phone', badge?.url ?? '', [], scratch)),
      ...(await judged('tablet', sign?.url ?? '', ['--preset=desktop'], scratch)),
    ];
    await hall.close();
    pinLoad(process.pid);
    return results;
  },
};

/** @returns false, with a word about it, where it is not here and cannot be had */
async function fetched(): Promise<boolean> {
  if (existsSync(PROGRAM)) return true;
  console.error(`Fetching Lighthouse ${VERSION} (185 MB, once).`);
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, 'package.json'), '{ "private": true }\n');
  const asked = ['install', `lighthouse@${VERSION}`, '--ignore-scripts', '--no-audit', '--no-fund'];
  try {
    await run('npm', asked, { cwd: HOME });
    return true;
  } catch {
    console.error('lighthouse was left out: npm could not fetch it.');
    return false;
  }
}

async function judged(page: string, url: string, device: string[], scratch: string): Promise<Result[]> {
  const file = join(scratch, `lighthouse-${page}.json`);
  const how = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${BROWSER}`];
  const what = [`--only-categories=${CATEGORIES.join(',')}`, `--skip-audits=${LEFT_OUT}`];
  // No word to anybody about what is measured.
  const env = { ...process.env, CHROME_PATH: CHROME, CI: '1' };
  await run(process.execPath, [PROGRAM, url, ...how, ...what, ...device, '--no-enable-error-reporting'], {
    env,
  });
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const lacking = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
  return CATEGORIES.map((category) => ({
    what: `Lighthouse, ${page}: ${category}`,
    unit: '%',
    ours: (categories[category].score ?? 0) * 100,
    target: { is: 'at least', value: 95, of: 'ours' },
    note: `${VERSION}${category === 'seo' ? `, without ${LEFT_OUT}` : ''}${
      category === 'performance' ? noteOf(lacking.map(({ title }) => title)) : ''
    }`,
  }));
}

const noteOf = (lacking: readonly string[]): string =>
  lacking.length === 0 ? '' : `; below 90: ${lacking.join(', ')}`;
