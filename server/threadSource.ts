import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files made of the source, by what they were made of. */
const bundles = new Map<string, string>();

/**
 * A thread does not inherit the TypeScript loader of its parent. One of its own would translate some forty modules at each start,
 * in a thread beside it; one file made of them, once in a process, starts in a fraction of that.
 */
export function fileOfSource(module: URL): string {
  const known = bundles.get(module.href);
  if (known !== undefined) return known;
  const require = createRequire(import.meta.url);
  // Named here only: the built server does without.
  const { buildSync } = require('esbuild') as typeof import('esbuild');
  const entry = fileURLToPath(module);
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const made = join(CACHE, `${basename(entry, '.ts')}-${digest(code)}.mjs`);
  if (!existsSync(made)) write(made, code);
  bundles.set(module.href, made);
  return made;
}

/** Within the project, so that libraries are found from there. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/burgertop', import.meta.url));
const digest = (code: Uint8Array): string => createHash('sha256').update(code).digest('hex').slice(0, 16);

/** Whole or not at all: another process may want the same file. */
function write(path: string, code: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
}
