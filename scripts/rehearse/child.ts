import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RehearsalOptions } from './options.ts';
import type { Report } from './report.ts';

export interface Rehearsal {
  /** Resolves with the exit code. */
  ended: Promise<number>;
  stop(): void;
}

/** Plays the rehearsal in a process of its own and hands on what it tells. */
export function startRehearsal(options: RehearsalOptions, heard: (report: Report) => void): Rehearsal {
  const child = spawn(process.execPath, program(), { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(options)}\n`);
  createInterface({ input: child.stdout }).on('line', (line) => heard(JSON.parse(line) as Report));
  return { ended: exitOf(child), stop: () => child.stdin.end() };
}

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));

/** Built, all programs lie in one folder; from the source it needs the TypeScript loader. */
function program(): string[] {
  const built = fileURLToPath(new URL('./rehearse.js', import.meta.url));
  if (existsSync(built)) return [built];
  const loader = createRequire(import.meta.url).resolve('tsx');
  return ['--import', loader, fileURLToPath(new URL('./main.ts', import.meta.url))];
}
