import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Within the project, so that libraries are found from there. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/burgertop', import.meta.url));

/** Paths of the files made, by the address of the module. */
const files = new Map<string, string>();

/**
 * A thread does not inherit the TypeScript loader of its parent. One of its own would translate some forty modules at each start,
 * in a thread beside it; one file made of them, once in a process, starts in a fraction of that.
 */
export function fileOfSource(module: URL): string {
  const known = files.get(module.href);
  if (known !== undefined) return known;
  const require = createRequire(import.meta.url);
  // Named here only: the built server does without.
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(module)],
    outdir: CACHE,
    entryNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    write: false,
  });
  const [made] = outputFiles;
  if (made === undefined) throw new Error(`nothing was made of ${module}`);
  if (!existsSync(made.path)) write(made.path, made.contents);
  files.set(module.href, made.path);
  return made.path;
}

/** Whole or not at all: another process may want the same file. */
function write(path: string, code: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
}
