import type { Command } from 'commander';
import { CliError, USAGE } from '../cli/errors.ts';
import { numberWithin, wholeNumber } from '../cli/numbers.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';
import { textTable } from '../terminal/table.ts';
import { type FileFlags, seatFiles } from './seatFiles.ts';
import { seatPairs } from './seatPairs.ts';

interface Flags extends ServerFlags, Partial<Pick<FileFlags, 'in' | 'out' | 'base' | 'frozen' | 'threads'>> {
  seconds?: number;
  iterations?: number;
  seed: number;
  json?: boolean;
  joint?: boolean;
  pairs?: string;
}

/** What the server says about a plan that it made. */
interface Summary {
  id: string;
  people: number;
  tables: number;
  seats: number;
  rounds: { round: number; seated: number; wishes: number[]; other: number }[];
  unplaced: { name: string; round: number; reason: string }[];
}

const DEFAULT_SECONDS = 5;

/** Flags that say something about files only. */
const OF_FILES = ['out', 'base', 'frozen', 'seconds', 'iterations', 'threads', 'joint'] as const;
/** Those that go with --pairs. */
const OF_PAIRS: readonly string[] = ['out', 'seconds', 'iterations'];

export function addSeat(program: Command): void {
  const command = program
    .command('seat')
    .description('Give everybody a table in each round; rounds that began stay as they are.')
    .option('--seed <number>', 'same people, tables and seed: same seats', wholeNumber(0, 2 ** 31), 1)
    .option('--json', 'print JSON')
    .option('--in <folder>', 'seat files instead: people.csv, tables.csv and instance.json in this folder')
    .option(
      '--pairs <file>',
      'make groups of most diversity instead: a matrix of weights as MDGPLIB has them',
    )
    .option('--out <file>', 'where the seats of --in or the groups of --pairs go')
    .option(
      '--seconds <number>',
      'how long to search (5); Ctrl-C ends it with the plan so far',
      numberWithin(0, 86_400),
    )
    .option(
      '--iterations <number>',
      'moves to try instead: the same plan on every machine',
      wholeNumber(0, 1e12),
    )
    .option(
      '--threads <number>',
      'with --in: seeds to search side by side, the best is kept (1)',
      wholeNumber(1, 16),
    )
    .option('--base <file>', 'with --in: the assignment.csv to start from')
    .option('--frozen <rounds>', 'with --base: so many rounds are history', wholeNumber(0, 100))
    .option('--joint', 'with --in: prove a bound for all terms together too');
  withDataFlags(command).action(seat);
}

async function seat({
  seed,
  json = false,
  joint = false,
  in: folder,
  pairs,
  ...flags
}: Flags): Promise<void> {
  const { out, base, frozen, seconds, iterations, threads = 1, ...server } = flags;
  checkTogether({ ...flags, in: folder, pairs, ...(joint && { joint }) });
  const budget = iterations === undefined ? { seconds: seconds ?? DEFAULT_SECONDS } : { moves: iterations };
  const common = { seed, json, budget };
  if (pairs !== undefined) return seatPairs({ ...common, file: pairs, ...(out !== undefined && { out }) });
  if (folder === undefined || out === undefined) return seatSummit(server, seed, json);
  const start = { ...(base !== undefined && { base }), frozen: frozen ?? 0 };
  await seatFiles({ ...common, in: folder, out, joint, threads, ...start });
}

/** @throws CliError when flags do not go together */
function checkTogether(flags: Partial<Record<string, unknown>>): void {
  const given = OF_FILES.filter((name) => flags[name] !== undefined);
  const refuse = (sentence: string): never => {
    throw new CliError(sentence, USAGE);
  };
  if (flags.in !== undefined && flags.pairs !== undefined) refuse('Give --in or --pairs, not both.');
  if (flags.seconds !== undefined && flags.iterations !== undefined)
    refuse('Give --seconds or --iterations, not both.');
  if (flags.in === undefined) {
    const wrong = given.find((name) => flags.pairs === undefined || !OF_PAIRS.includes(name));
    if (wrong) refuse(`--${wrong} goes with --in${OF_PAIRS.includes(wrong) ? ' or --pairs' : ''}.`);
  } else if (flags.out === undefined) refuse('--in needs --out, the file for the seats.');
  if (flags.frozen !== undefined && flags.base === undefined) refuse('--frozen needs --base.');
}

async function seatSummit(flags: ServerFlags, seed: number, json: boolean): Promise<void> {
  const summary = await withServer(configOf(flags), async (operator) => {
    const made = await operator.post<Summary>('/api/seating/propose', { seed });
    await operator.post('/api/seating/accept', { proposal: made.id });
    return made;
  });
  console.log(json ? JSON.stringify(summary, null, 2) : inWords(summary));
}

function inWords({ people, tables, seats, rounds, unplaced }: Summary): string {
  const rows = rounds.map(({ round, seated, wishes: [first = 0, second = 0, third = 0], other }) => {
    return [round, seated, first, second, third, other];
  });
  const table = textTable(['Round', 'Seated', '1st wish', '2nd wish', '3rd wish', 'Other'], rows);
  const without = unplaced.map(({ name, round, reason }) => `  ${name}, round ${round}: ${reason}`);
  return [
    `${people} people, ${tables} tables, ${seats} seats`,
    table,
    ...(without.length === 0 ? ['Everybody has a seat.'] : [`Without a seat: ${without.length}`, ...without]),
  ].join('\n');
}
