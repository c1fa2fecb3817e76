import { writeFile } from 'node:fs/promises';
import { Argument, type Command, Option } from 'commander';
import { LIMITS } from '../../shared/limits.ts';
import {
  BADGE_FORMATS,
  BADGE_GROUPS,
  MOST_BLANKS,
  MOST_DESKS,
  PAPER_KINDS,
  PAPER_LANGUAGES,
  type PaperKind,
  type PrintReport,
} from '../../shared/print.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { wholeNumber } from '../cli/numbers.ts';
import { configOf, type ServerFlags, withDataFlags } from '../cli/settings.ts';
import type { Operator } from '../control/operator.ts';
import { withServer } from '../control/withServer.ts';
import { ProgressLine } from '../terminal/progressLine.ts';

interface PaperFlags {
  language: string;
  format?: string;
  for?: string;
  code?: string;
  seats?: true;
  count?: number;
  first?: number;
  desks?: number;
  anyTable?: true;
}
type PaperFlag = Exclude<keyof PaperFlags, 'language'>;
interface Flags extends ServerFlags, PaperFlags {
  out?: string;
  json?: boolean;
}

/** Flags that each kind of paper understands, besides those of all. */
const UNDERSTOOD: Record<PaperKind, readonly PaperFlag[]> = {
  badges: ['format', 'for', 'code', 'seats'],
  blanks: ['format', 'count', 'first'],
  signs: [],
  rooms: [],
  lists: ['desks'],
  forms: ['count', 'anyTable'],
  ballots: ['count'],
};
/** What the pieces of each kind are. */
const PIECES: Record<PaperKind, string> = {
  badges: 'badges',
  blanks: 'blank badges',
  signs: 'table signs',
  rooms: 'room signs',
  lists: 'names',
  forms: 'card forms',
  ballots: 'voting cards',
};
/** What is printed when no number is given. */
const USUAL = { blanks: 50, forms: 8, desks: 6, ballots: 50 };

export function addPrint(program: Command): void {
  const command = program
    .command('print')
    .description(
      'Make a PDF of badges, blank badges, table signs, room signs, lists for the desks, card forms or voting cards of the ballot that is open.',
    )
    .addArgument(new Argument('<what>').choices(PAPER_KINDS))
    .option('--out <file>', 'where it goes (burgertop-WHAT.pdf)')
    .addOption(new Option('--language <code>', 'of the words on it').choices(PAPER_LANGUAGES).default('nl'))
    .addOption(
      new Option('--format <name>', 'badges: sheet or label (a7, cut from A4)').choices(BADGE_FORMATS),
    )
    .addOption(new Option('--for <group>', 'badges: whose (all)').choices(BADGE_GROUPS))
    .option('--code <code>', 'badges: only the one with this short code')
    .option('--seats', 'badges: with the table of each round')
    .option(
      '--count <number>',
      'blanks, ballots: how many (50); forms: how many a table (8)',
      wholeNumber(1, MOST_BLANKS),
    )
    .option('--first <number>', 'blanks: print again from this number on', wholeNumber(1, LIMITS.blankBadges))
    .option('--any-table', 'forms: without the number of a table')
    .option('--desks <number>', 'lists: how many desks (6)', wholeNumber(1, MOST_DESKS))
    .option('--json', 'print JSON');
  withDataFlags(command).action(print);
}

async function print(
  what: PaperKind,
  { out = `burgertop-${what}.pdf`, json, ...flags }: Flags,
): Promise<void> {
  const { language, format, for: group, code, seats, count, first, desks, anyTable, ...server } = flags;
  const asked = bodyOf(what, { language, format, for: group, code, seats, count, first, desks, anyTable });
  const report = await withServer(configOf(server), (operator) => makeFile(operator, asked, out));
  if (json) return console.log(JSON.stringify({ file: out, ...report, run: undefined }, null, 2));
  console.log(
    `${out}: ${report.total} ${PIECES[what]}, ${report.pages} ${report.pages === 1 ? 'page' : 'pages'}`,
  );
  if (report.missing.length > 0)
    console.log(`No font has these letters, a box stands in their place: ${report.missing.join(' ')}`);
}

/** @throws CliError when a flag belongs to other paper */
export function bodyOf(
  what: PaperKind,
  { language, ...flags }: { [F in keyof PaperFlags]: PaperFlags[F] | undefined },
): object {
  const given = (Object.keys(flags) as PaperFlag[]).filter((flag) => flags[flag] !== undefined);
  const wrong = given.find((flag) => !UNDERSTOOD[what].includes(flag));
  if (wrong !== undefined)
    throw new CliError(`--${wrong === 'anyTable' ? 'any-table' : wrong} does not go with ${what}.`, USAGE);
  const { for: group, code, format, first } = flags;
  const own = {
    badges: { format, group, code, seats: flags.seats },
    blanks: { format, count: flags.count ?? USUAL.blanks, first },
    signs: {},
    rooms: {},
    lists: { desks: flags.desks ?? USUAL.desks },
    forms: { count: flags.count ?? USUAL.forms, perTable: flags.anyTable !== true },
    ballots: { count: flags.count ?? USUAL.ballots },
  }[what];
  return { kind: what, language, ...own };
}

/** The file holds secrets, so only its owner may read it. */
async function makeFile(operator: Operator, asked: object, out: string): Promise<PrintReport> {
  const line = new ProgressLine(process.stderr);
  let report = await operator.post<PrintReport>('/api/print', asked);
  while (report.state === 'making') {
    line.show(progressOf(report), '');
    report = await operator.get<PrintReport>(`/api/print/${report.run}?after=${report.done}`);
  }
  line.show(progressOf(report), '');
  line.end();
  if (report.state === 'failed')
    throw new CliError('The file could not be made; the log of the server says why.');
  await writeFile(out, await operator.download(`/api/print/${report.run}/file`), { mode: 0o600 });
  return report;
}

const WIDTH = 24;

/** "████████░░░░  412 of 850" */
function progressOf({ done, total }: PrintReport): string {
  const full = Math.round((WIDTH * done) / Math.max(1, total));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}  ${done} of ${total}`;
}
