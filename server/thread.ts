import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { fileOfSource } from './threadSource.ts';

/**
 * Starts a thread from a module of this project: from the built server (`dist/server/NAME.js`, all files in one folder) or,
 * in tests and development, from the source.
 * @param source path of the TypeScript module from the `server` folder
 */
export function startThread(source: string, workerData: unknown): Worker {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new Worker(fileOfSource(new URL(source, here)), { workerData });
  const name = source.split('/').at(-1)?.replace('.ts', '.js') ?? source;
  const built = new URL(`./${name}`, here);
  if (!existsSync(fileURLToPath(built))) throw new Error(`${name} is missing from the build`);
  return new Worker(built, { workerData });
}
