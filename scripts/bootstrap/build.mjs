import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { all } from './lanes.mjs';
import { withLock } from './lock.mjs';
import { inModules, inRoot, root } from './paths.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';
import { keepLog, runTask } from './task.mjs';

/** The built server and command line in one. */
export const program = inRoot('dist', 'server', 'burgertop.js');

const stampFile = inRoot('dist', '.stamp');
const SOURCES = [
  'shared',
  'server',
  'client',
  'scripts',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Each screen by itself, so that none carries what only another one needs. */
const APPS = [
  'participant',
  'facilitator',
  'desk',
  'plenary',
  'themeteam',
  'floor',
  'director',
  'organiser',
  'gallery',
];

/** Where each screen is built by itself, so that two of them can be built at the same time. */
const partsFolder = inRoot('dist', '.parts');
const screens = inRoot('dist', 'client');
/** @param {string} app */
const partOf = (app) => inRoot('dist', '.parts', app);

const STEPS = [
  ...APPS.map((app, i) => ({
    label: `Building the screens (${i + 1} of ${APPS.length})`,
    args: ['build', '--outDir', partOf(app), '--emptyOutDir'],
    env: { BURGERTOP_APP: app },
  })),
  { label: 'Building the server', args: ['build', '--ssr'], env: {} },
];

/** Builds screens and server into dist/ when their sources changed. Throws a Stop when that fails. */
export async function ensureBuilt() {
  if (isBuilt(fingerprint(root, SOURCES))) return;
  await withLock(async () => {
    const sources = fingerprint(root, SOURCES);
    if (isBuilt(sources)) return;
    // An interrupted build must not look finished.
    rmSync(stampFile, { force: true });
    try {
      await all(STEPS.map(buildStep));
      join();
    } finally {
      rmSync(partsFolder, { recursive: true, force: true });
    }
    if (!existsSync(program)) throw new Stop(`The build made no ${program}.`);
    writeStamp(stampFile, sources);
  });
}

/** The screens into one folder. What two of them have in common has the same name, and is the same. */
function join() {
  rmSync(screens, { recursive: true, force: true });
  mkdirSync(screens, { recursive: true });
  for (const app of APPS) cpSync(partOf(app), screens, { recursive: true });
}

/** @param {string} sources */
const isBuilt = (sources) => readStamp(stampFile) === sources && existsSync(program);

/** @param {{ label: string, args: string[], env: Record<string, string> }} step */
async function buildStep({ label, args, env }) {
  const { ok, output } = await runTask({
    label,
    command: process.execPath,
    args: [inModules('vite', 'bin', 'vite.js'), ...args],
    env: { NODE_ENV: 'production', ...env },
  });
  if (ok) return;
  const { path, tail } = keepLog('build', output);
  throw new Stop(`${tail}\n\n${label} failed. The whole log: ${path}`);
}
