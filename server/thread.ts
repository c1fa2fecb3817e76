import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread from a module of this project: from the built server (`dist/server/NAME.js`, all files in one folder) or,
 * in tests and development, from the source.
 * @param source path of the TypeScript module from the `server` folder
 */
export function startThread(source: string, workerData: unknown): Worker {
  const here = import.meta.url;
  if (here.endsWith('.ts')) return new Worker(fromSource(new URL(source, here)), { eval: true, workerData });
  const name = source.split('/').at(-1)?.replace('.ts', '.js') ?? source;
  const built = new URL(`./${name}`, here);
  if (!existsSync(fileURLToPath(built))) throw new Error(`${name} is missing from the build`);
  return new Worker(built, { workerData });
}

/** A thread does not inherit the TypeScript loader of its parent, so it registers one before it loads the module. */
function fromSource(module: URL): string {
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/\.cjs$/, '.mjs'),
  );
  return `import('${loader}').then(({ register }) => { register(); return import('${module}'); });`;
}
