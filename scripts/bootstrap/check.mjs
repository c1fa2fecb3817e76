import { all } from './lanes.mjs';
import { inModules, root } from './paths.mjs';
import { tell } from './progress.mjs';
import { fingerprint, readStamp, writeStamp } from './stamp.mjs';
import { runTask } from './task.mjs';

const stampFile = inModules('.burgertop-checked');
const CHECKED = [
  'shared',
  'server',
  'client',
  'scripts',
  'test',
  'vite.config.ts',
  'tsconfig.json',
  'biome.json',
  'package.json',
  'package-lock.json',
];

const CHECKS = [
  {
    label: 'Checking types',
    args: [
      inModules('svelte-check', 'bin', 'svelte-check'),
      ...['--tsconfig', 'tsconfig.json', '--threshold', 'warning', '--fail-on-warnings', '--output', 'human'],
    ],
  },
  { label: 'Checking style', args: [inModules('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'] },
];

/**
 * Types, lint and format of the whole checkout. What is wrong goes to stderr.
 * @returns {Promise<boolean>} whether all is well
 */
export async function check() {
  const went = await all(CHECKS.map(runCheck));
  return went.every(Boolean);
}

/** @param {{ label: string, args: string[] }} check */
async function runCheck({ label, args }) {
  const { ok, output } = await runTask({ label, command: process.execPath, args });
  if (!ok) tell(output.trimEnd());
  return ok;
}

/** The same, but passed over when nothing changed since it last went well. */
export async function checkWhenChanged() {
  const sources = fingerprint(root, CHECKED);
  if (readStamp(stampFile) === sources) {
    tell('Types and style: nothing changed since they were found good');
    return true;
  }
  const good = await check();
  if (good) writeStamp(stampFile, sources);
  return good;
}
