import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { installNeed, isInstalled, machineName } from './installed.mjs';
import { withLock } from './lock.mjs';
import { COMPILER_TOOLS, explainInstallFailure, isNpmNoise, npmPhase } from './npmOutput.mjs';
import { inModules, inRoot, root } from './paths.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';
import { keepLog, runTask } from './task.mjs';
import { which } from './which.mjs';

const stampFile = inModules('.burgertop-lock');

/** Brings in the libraries of package-lock.json when they are not there yet. Throws a Stop when that fails. */
export async function ensureInstalled() {
  if (need() === 'nothing') return;
  await withLock(async () => {
    const what = need(); // again: whoever had the lock before us may have done it
    if (what === 'nothing') return;
    if (what === 'install' || !databaseLoads()) await install();
    writeStamp(stampFile, `${machineName(process)} ${wanted()}`);
  });
}

const wanted = () => fingerprint(root, ['package-lock.json']);

function need() {
  return installNeed({
    stamp: readStamp(stampFile),
    machine: machineName(process),
    wanted: wanted(),
    matches: () =>
      isInstalled(readJson(inRoot('package-lock.json')), readJson(inModules('.package-lock.json'))),
  });
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

async function install() {
  const { command, first } = npmCommand();
  const { ok, output } = await runTask({
    label: 'Installing libraries',
    command,
    // dev: this checkout builds itself, also where NODE_ENV says production. info: npm then tells which library it compiles.
    args: [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=info'],
    // JOBS: the compiler of the database uses every processor.
    env: { npm_config_yes: 'true', JOBS: 'max' },
    shell: command === 'npm' && process.platform === 'win32',
    detail: npmPhase,
  });
  if (ok && databaseLoads()) return;

  const { path, tail } = keepLog('install', output, isNpmNoise);
  const reason = ok
    ? 'The database library did not load after installing: try npm rebuild better-sqlite3 --ignore-scripts=false.'
    : explainInstallFailure(
        output,
        COMPILER_TOOLS.filter((tool) => !which(tool)),
      );
  throw new Stop(`${tail}\n\n${reason}\nThe whole log: ${path}`);
}

/** The npm that called us, or the one on the PATH when a person called node directly. */
function npmCommand() {
  const caller = process.env.npm_execpath ?? '';
  if (/npm-cli\.[cm]?js$/.test(caller)) return { command: process.execPath, first: [caller] };
  if (!which('npm') && process.platform !== 'win32')
    throw new Stop('npm is not on the PATH: it comes with Node from https://nodejs.org.');
  return { command: 'npm', first: [] };
}

/** In a process of its own: a library compiled for another machine may bring down the one that loads it. */
function databaseLoads() {
  const script = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', script], { cwd: root, stdio: 'ignore' }).status === 0;
}
