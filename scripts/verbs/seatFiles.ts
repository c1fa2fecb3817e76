import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { jointBound } from '../../server/seating/jointBound.ts';
import { lowerBounds } from '../../shared/seating/bounds.ts';
import { byChance } from '../../shared/seating/chance.ts';
import { writeAssignment } from '../../shared/seating/csv.ts';
import type { Terms } from '../../shared/seating/terms.ts';
import { CliError } from '../cli/errors.ts';
import { clashesOf } from './seatClash.ts';
import { makeWritable, readSeatInput, type SeatInput } from './seatInput.ts';
import { SeatProgressLine } from './seatProgress.ts';
import { countMovedPeople, type SeatReport, termLines, totalLine } from './seatReport.ts';
import { search } from './seatSearch.ts';
import type { Budget, SeatResult } from './seatThread.ts';
import { count, inWords, shortened } from './seatWords.ts';

export interface FileFlags {
  in: string;
  out: string;
  base?: string;
  frozen: number;
  seed: number;
  threads: number;
  budget: Budget;
  joint: boolean;
  json: boolean;
}

/**
 * Seats the people of a folder of files, without a summit: for trying out and for comparing placers.
 * @throws CliError with exit code 2 for files that cannot be read, 1 when somebody is left without a seat
 */
export async function seatFiles(flags: FileFlags): Promise<void> {
  const input = await readSeatInput(flags.in, flags.base);
  await makeWritable(flags.out);
  const { clashes, sentences } = clashesOf(input);
  for (const line of shortened(sentences, (n) => `And ${n} more that clash; --json lists all.`))
    console.error(line);
  const report: SeatReport = { ...(await placeAll(input, flags)), clashes, sentences };
  console.log(flags.json ? JSON.stringify(report, null, 2) : inWords(report));
  const missing = new Set(report.unplaced.map(({ person }) => person)).size;
  if (missing > 0)
    throw new CliError(
      `${count(missing, 'person lacks', 'people lack')} a seat in one or more rounds; ${flags.out} has all other seats.`,
    );
}

type PlacedReport = Omit<SeatReport, 'clashes' | 'sentences'>;

async function placeAll(input: SeatInput, flags: FileFlags): Promise<PlacedReport> {
  const { instance, base } = input;
  const { seed, threads, frozen: frozenRounds } = flags;
  const progress = new SeatProgressLine(process.stderr, flags.budget);
  const searching = search({
    instance,
    seed,
    threads,
    frozenRounds,
    budget: flags.budget,
    ...(base && { base }),
    onProgress: (news) => progress.show(news),
    least: () => progress.bound,
  });
  const proving = flags.joint ? jointBound(instance, base && { base, frozenRounds }) : null;
  // Failures are told below, where they are waited for.
  proving?.then((bound) => progress.raise(bound)).catch(() => {});
  searching.catch(() => {});
  const { terms: bounds, short } = lowerBounds(instance);
  if (short === 0) progress.raise(bounds.total);
  const results = await searching;
  const [best] = results;
  if (!best) throw new Error('no search gave a plan');
  const file = writeAssignment(best.placement.assignment);
  await writeFile(flags.out, file);
  if (proving) progress.say('Seating: done; proving how far all terms together are from the best possible');
  const joint = proving && (await proving);
  progress.end();
  return reportOf(input, flags, results, best, file, { terms: bounds, joint });
}

function reportOf(
  { instance, base, lines }: SeatInput,
  flags: FileFlags,
  results: readonly SeatResult[],
  { placement, seed }: SeatResult,
  file: string,
  bounds: { terms: Terms; joint: number | null },
): PlacedReport {
  const { config, people, tables } = instance;
  const { terms, assignment, unplaced } = placement;
  const chance = byChance(instance);
  // A bound says something about plans that seat everybody.
  const least = unplaced.length === 0 ? bounds : { terms: null, joint: null };
  return {
    instance: config.name,
    people: people.length,
    tables: tables.length,
    rounds: config.rounds,
    terms: termLines(instance, terms, least.terms, chance, base !== undefined),
    total: totalLine(instance, terms.total, chance.total, least.terms?.total ?? null, least.joint),
    moved: { seats: terms.moved, people: countMovedPeople(assignment, base, flags.frozen) },
    unplaced: unplaced.map((one) => ({ ...one, line: lines.people.get(one.person) ?? null })),
    hash: createHash('sha256').update(file).digest('hex'),
    seed,
    threads: flags.threads,
    iterations: results.map(({ moves }) => moves),
    seconds: results.map((one) => one.seconds),
    cpuSeconds: results.map((one) => one.cpuSeconds),
  };
}
