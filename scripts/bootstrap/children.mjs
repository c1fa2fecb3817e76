import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { watchNpm } from './parent.mjs';
import { INTERRUPTED, Stop } from './stop.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Waits for a child and passes on the signals we get, so that stopping us stops it.
 *
 * Ctrl-C on a terminal reaches the whole process group by itself; passing it on as well would look to the child
 * like an impatient second Ctrl-C.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ code: number, interrupted: boolean }>}
 */
export function waitFor(child) {
  const onTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  let interrupted = false;
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    interrupted = true;
    if (signal !== 'SIGINT' || !onTerminal) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  const unwatch = watchNpm(() => pass('SIGTERM'));

  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), interrupted }),
    );
  }).finally(() => {
    unwatch();
    for (const signal of SIGNALS) process.off(signal, pass);
  });
}

/**
 * Runs Node in the foreground: the child has the terminal.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export async function foreground(args, options = {}) {
  const { code } = await waitFor(spawn(process.execPath, args, { ...options, stdio: 'inherit' }));
  return code;
}

/**
 * Runs a command that cannot ask anything and reads what it says line by line.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onText?: (text: string) => void }} options
 * @returns {Promise<number>} its exit code
 */
export async function background(command, args, { onText = () => {}, ...options }) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout?.setEncoding('utf8').on('data', onText);
  child.stderr?.setEncoding('utf8').on('data', onText);
  const { code, interrupted } = await waitFor(child);
  if (interrupted) throw new Stop('Stopped.', INTERRUPTED);
  return code;
}
