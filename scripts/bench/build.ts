import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const PROGRAMS = {
  server: 'scripts/bench/server.ts',
  floorWs: 'scripts/bench/floorWs.ts',
  phones: 'scripts/bench/phones.ts',
  writer: 'server/adapters/sqlite/writer.ts',
  placer: 'server/seating/placer.ts',
  analyst: 'server/seating/analyst.ts',
};

/** Builds the programs as the product is built: what runs from the source is slower. Inside the checkout, to find libraries. */
export async function buildPrograms(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(PROGRAMS).map(([name, path]) => [name, resolve(root, path)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
