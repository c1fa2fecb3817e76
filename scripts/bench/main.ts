import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPrograms } from './build.ts';
import { burst } from './figures/burst.ts';
import { cockpit } from './figures/cockpit.ts';
import { door } from './figures/door.ts';
import { drawn } from './figures/drawn.ts';
import { hide } from './figures/hide.ts';
import { ideas } from './figures/ideas.ts';
import { inp } from './figures/inp.ts';
import { lighthouse } from './figures/lighthouse.ts';
import { memory } from './figures/memory.ts';
import { outboxes } from './figures/outboxes.ts';
import { peers } from './figures/peers.ts';
import { phones } from './figures/phones.ts';
import { print } from './figures/print.ts';
import { reconnect } from './figures/reconnect.ts';
import { screen } from './figures/screen.ts';
import { seatingBound } from './figures/seatingBound.ts';
import { seatingLive } from './figures/seatingLive.ts';
import { seatingQuality } from './figures/seatingQuality.ts';
import { similarity } from './figures/similarity.ts';
import { voting } from './figures/voting.ts';
import { weight } from './figures/weight.ts';
import { pinLoad } from './process.ts';
import type { Bench, Figure, Result } from './result.ts';
import { asJson, table } from './table.ts';

/*
 * Measures the product beside the plainest thing that could do the same job, in one run on one machine: figures in
 * milliseconds say little about another machine, ratios do.
 */
const FIGURES: Figure[] = [
  ideas,
  screen,
  hide,
  door,
  cockpit,
  drawn,
  burst,
  reconnect,
  outboxes,
  phones,
  memory,
  peers,
  print,
  seatingBound,
  seatingLive,
  seatingQuality,
  similarity,
  voting,
  weight,
  inp,
  lighthouse,
];
const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/burgertop-bench');

const USE = `npm run bench -- [${FIGURES.map(({ name }) => name).join('] [')}] [--quick] [--json] [--profile]`;

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, profile: { type: 'boolean' } },
  });
  const chosen = FIGURES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  if (positionals.some((name) => !FIGURES.some((figure) => figure.name === name))) {
    console.error(`Use: ${USE}`);
    return 2;
  }
  // The databases lie on the disk of the checkout: /tmp may be memory, and then nothing would be durable.
  mkdirSync(CACHE, { recursive: true });
  const bench: Bench = {
    quick: values.quick ?? false,
    programs: join(CACHE, 'programs'),
    scratch: mkdtempSync(join(CACHE, 'data-')),
    ...(values.profile && { profiles: join(CACHE, 'profiles') }),
  };
  // Also when a measurement breaks off.
  process.on('exit', () => rmSync(bench.scratch, { recursive: true, force: true }));
  warnWhenBusy();
  await buildPrograms(bench.programs);
  pinLoad(process.pid);
  const results = await measureAll(chosen, bench);
  console.log(values.json ? asJson(results) : table(results).join('\n'));
  return 0;
}

/** Two servers by turns share a busy minute, but times still grow and the disk still waits. */
function warnWhenBusy(): void {
  const [load = 0] = loadavg();
  if (load > availableParallelism() / 2)
    console.error(
      `Other work keeps this machine busy (load ${load.toFixed(1)}): read the ratios, not the times.`,
    );
}

/** One after the other: two figures at once would measure each other. */
async function measureAll(figures: Figure[], bench: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, measure } of figures) {
    const started = performance.now();
    results.push(...(await measure(bench)));
    console.error(`${name} took ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  return results;
}

process.on('uncaughtException', (error) => {
  console.error(error);
  process.exit(1);
});
process.exitCode = await main(process.argv.slice(2));
