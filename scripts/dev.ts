import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/*
 * For working on the code: the screens are built anew when one of their files changes (reload the page), and the server
 * runs from its source and starts anew when one of its files changes. Takes the flags of `start`.
 */
const here = fileURLToPath(new URL('.', import.meta.url));
const tsx = join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist', 'cli.mjs');

// The server serves the screens only if they are there when it starts.
await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', build: { watch: {}, emptyOutDir: false } });

const watch = [
  tsx,
  'watch',
  '--clear-screen=false',
  join(here, 'burgertop.ts'),
  'start',
  ...process.argv.slice(2),
];
const server = spawn(process.execPath, watch, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
