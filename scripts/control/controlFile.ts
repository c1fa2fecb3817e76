import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({ url: z.url(), key: z.string().min(1), pid: z.int().positive() });
/** How the command line reaches the server that runs on the same data. */
export type Control = z.output<typeof shape>;

const pathIn = (folder: string): string => join(folder, 'control.json');

/** Written whole or not at all, and readable by the owner only: the key opens everything. */
export function writeControl(folder: string, control: Control): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${pathIn(folder)}.${control.pid}`;
  writeFileSync(draft, `${JSON.stringify(control)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, pathIn(folder));
}

/** The server that runs on this data, or null. A file that a killed server left behind does not count. */
export function readControl(folder: string): Control | null {
  try {
    const control = shape.parse(JSON.parse(readFileSync(pathIn(folder), 'utf8')));
    return isAlive(control.pid) ? control : null;
  } catch {
    return null;
  }
}

/** Takes the file away if it is this process's own. */
export function removeControl(folder: string): void {
  if (readControl(folder)?.pid === process.pid) rmSync(pathIn(folder), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
