import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { aptPlan, chromiumAdvice, KNOWN_BROWSERS } from './chromiumPlan.mjs';
import { Stop } from './stop.mjs';
import { keepLog, runTask } from './task.mjs';
import { isProgram, which } from './which.mjs';

/**
 * A Chromium on this machine, or undefined. CHROME_PATH wins.
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Stop(`CHROME_PATH names ${chosen}, which is not a program: correct it or leave it out.`);
  }
  for (const name of KNOWN_BROWSERS) {
    const found = name.startsWith('/') ? isProgram(name) && name : which(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Finds a Chromium, or installs it where that can be done without a question. Throws a Stop when neither works.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;

  const plan = aptPlan({ osRelease: readOsRelease(), isRoot: process.getuid?.() === 0, canSudo });
  if (!plan) throw new Stop(chromiumAdvice);
  for (const [command = '', ...args] of plan) {
    const { ok, output } = await runTask({ label: 'Installing Chromium for the tests', command, args });
    if (ok) continue;
    const { path, tail } = keepLog('chromium', output);
    throw new Stop(`${tail}\n\n${chromiumAdvice}\nThe whole log: ${path}`);
  }
  const installed = findChromium();
  // On Ubuntu the package can be an empty shell that asks for snap.
  if (!installed || spawnSync(installed, ['--version'], { stdio: 'ignore' }).status !== 0)
    throw new Stop(chromiumAdvice);
  return installed;
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

const canSudo = () => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
