import { ensureBuilt, program } from './build.mjs';
import { check } from './check.mjs';
import { foreground } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, root } from './paths.mjs';
import { Stop } from './stop.mjs';
import { test, torture } from './tests.mjs';

/** Live views make many short-lived objects; a larger nursery keeps them from being copied about. */
const SERVER_FLAGS = ['--max-semi-space-size=64'];

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const VERBS = {
  demo: (args) => runProgram(['demo', ...args]),
  start: (args) => runProgram(['start', ...args]),
  run: runProgram,
  build,
  check: checkAll,
  test,
  torture,
  bench: (args) => runSource(inRoot('scripts', 'bench', 'main.ts'), args),
  screenshots: (args) =>
    runSource(inRoot('scripts', 'screenshots', 'main.ts'), args, { built: !args.includes('--help') }),
  dev: (args) => runSource(inRoot('scripts', 'dev.ts'), args, { built: false }),
};

/**
 * @param {string[]} argv the verb and its arguments
 * @returns {Promise<number>} exit code
 */
export async function main([name = '', ...args]) {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) {
    console.error(`Use one of: ${Object.keys(VERBS).join(', ')}.`);
    return 2;
  }
  try {
    return await verb(args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return error.code;
  }
}

/** @param {string[]} args */
async function runProgram(args) {
  await ensureInstalled();
  await ensureBuilt();
  return foreground([...SERVER_FLAGS, program, ...args]);
}

async function build() {
  await ensureInstalled();
  await ensureBuilt();
  return 0;
}

async function checkAll() {
  await ensureInstalled();
  return (await check()) ? 0 : 1;
}

/**
 * @param {string} file a TypeScript file that needs no build of its own
 * @param {string[]} args
 * @param {{ built?: boolean }} [options] whether it uses the built screens and server
 */
async function runSource(file, args, { built = true } = {}) {
  await ensureInstalled();
  if (built) await ensureBuilt();
  return foreground(['--import', 'tsx', file, ...args], { cwd: root });
}
