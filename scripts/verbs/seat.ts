import type { Command } from 'commander';
import { CliError, USAGE } from '../cli/errors.ts';
import { wholeNumber } from '../cli/numbers.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import { withServer } from '../control/withServer.ts';
import { textTable } from '../terminal/table.ts';
import { type FileFlags, seatFiles } from './seatFiles.ts';

interface Flags extends ServerFlags, Partial<FileFlags> {
  seed: number;
  json?: boolean;
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

export function addSeat(program: Command): void {
  const command = program
    .command('seat')
    .description('Give everybody a table in each round; rounds that began stay as they are.')
    .option('--seed <number>', 'same people, tables and seed: same seats', wholeNumber(0, 2 ** 31), 1)
    .option('--json', 'print JSON')
    .option('--in <folder>', 'seat files instead: people.csv, tables.csv and instance.json in this folder')
    .option('--out <file>', 'with --in: where assignment.csv goes')
    .option('--base <file>', 'with --in: the assignment.csv to start from')
    .option('--frozen <rounds>', 'with --base: so many rounds are history', wholeNumber(0, 20));
  withDataFlags(command).action(seat);
}

async function seat({ seed, json = false, in: folder, out, base, frozen, ...flags }: Flags): Promise<void> {
  if (folder === undefined) {
    if (out !== undefined || base !== undefined || frozen !== undefined)
      throw new CliError('--out, --base and --frozen go with --in.', USAGE);
    return seatSummit(flags, seed, json);
  }
  if (out === undefined) throw new CliError('--in needs --out, the file for the seats.', USAGE);
  if (frozen !== undefined && base === undefined) throw new CliError('--frozen needs --base.', USAGE);
  await seatFiles({ in: folder, out, seed, json, ...(base !== undefined && { base }), frozen: frozen ?? 0 });
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
