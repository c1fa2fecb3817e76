import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { checkWhenChanged } from './check.mjs';
import { foreground } from './children.mjs';
import { ensureChromium, findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { all } from './lanes.mjs';
import { inModules, root } from './paths.mjs';
import { tell } from './progress.mjs';
import { INTERRUPTED, Stop } from './stop.mjs';
import { lastLine, succeeded, tallyOf } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Everything a change must pass. Arguments go to vitest, where a path filters; `--only` leaves out check and build.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export function test(args) {
  const only = args.includes('--only');
  const rest = args.filter((arg) => arg !== '--only');
  return reportLast(async () => {
    await ensureInstalled();
    // Before the slow steps, because it may end the run. With --only few tests need it, so it is not installed.
    const chrome = only ? findChromium() : await ensureChromium();
    const went = only ? [] : await all([checkWhenChanged(), buildWent()]);
    const extra = went.filter((well) => !well).length;
    const { passed, failed } = await runVitest(rest, { CHROME_PATH: chrome });
    return { passed, failed: failed + extra };
  });
}

/**
 * The simulation and the crash tests with many more seeds, kills, power cuts and dead batteries, a thousand takes and a day of
 * scenes on a screen: takes an afternoon.
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export function torture(args) {
  return reportLast(async () => {
    await ensureInstalled();
    const chrome = await ensureChromium();
    await ensureBuilt();
    return runVitest(
      ['test/sim', 'test/crash', 'test/e2e/plenaryTakes', 'test/e2e/tabletBatteries', ...args],
      {
        CHROME_PATH: chrome,
        TORTURE: '1',
      },
    );
  });
}

/**
 * Ends with the tally as the last line, also when the run had to stop halfway.
 * @param {() => Promise<Tally>} work
 */
async function reportLast(work) {
  /** @type {Tally} */
  let tally = { passed: 0, failed: 1 };
  try {
    tally = await work();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
  }
  console.log(lastLine(tally));
  return succeeded(tally) ? 0 : 1;
}

/** A build that fails is one failure; most tests can still tell why. */
async function buildWent() {
  try {
    await ensureBuilt();
    return true;
  } catch (error) {
    if (!(error instanceof Stop) || error.code === INTERRUPTED) throw error;
    tell(error.message);
    return false;
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env added to ours
 * @returns {Promise<Tally>}
 */
async function runVitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'burgertop-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await foreground([inModules('vitest', 'vitest.mjs'), 'run', ...reporters, ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'test', ...env },
    });
    return tallyOf(readReport(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // vitest stopped before it could write
  }
}
