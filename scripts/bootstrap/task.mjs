import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { background } from './children.mjs';
import { inLane } from './lanes.mjs';
import { root } from './paths.mjs';
import { startProgress } from './progress.mjs';

const TAIL_LINES = 20;

/** Colours would end up in logs and in the way of reading them. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * @typedef {object} Task
 * @property {string} label what the person sees, such as "Building the screens"
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env] added to ours
 * @property {boolean} [shell]
 * @property {(text: string) => string | undefined} [detail] what a piece of its output says is going on
 */

/**
 * Runs a task behind one progress line, as soon as there is a processor for it. Its output is not shown: `keepLog` is
 * there for when it fails.
 * @param {Task} task
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export const runTask = (task) => inLane(() => runNow(task));

/** @param {Task} task */
async function runNow({ label, command, args, env, shell = false, detail = () => undefined }) {
  const progress = startProgress(label);
  let output = '';
  let ok = false;
  try {
    const code = await background(command, args, {
      cwd: root,
      env: { ...process.env, ...PLAIN, ...env },
      shell,
      onText: (text) => {
        output += text;
        const next = detail(text);
        if (next) progress.say(next);
      },
    });
    ok = code === 0;
  } finally {
    progress.end(ok ? 'done' : 'failed');
  }
  return { ok, output };
}

/**
 * Keeps the full output in the temporary folder and gives back its end, to show to a person.
 * @param {string} name of the log file
 * @param {string} output
 * @param {(line: string) => boolean} [isNoise] lines that are left out of the end
 */
export function keepLog(name, output, isNoise = () => false) {
  const path = join(mkdtempSync(join(tmpdir(), 'burgertop-')), `${name}.log`);
  writeFileSync(path, output);
  const lines = output.trimEnd().split('\n');
  const tail = lines.filter((line) => !isNoise(line)).slice(-TAIL_LINES);
  return { path, tail: tail.join('\n') };
}
