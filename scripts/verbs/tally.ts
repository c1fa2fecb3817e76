import type { Command } from 'commander';
import { readAbcYaml } from '../../shared/voting/files/abcYaml.ts';
import { type ElectionFile, ElectionFileError, ruleNamed } from '../../shared/voting/files/file.ts';
import { readJsonElection } from '../../shared/voting/files/json.ts';
import { readPabulib } from '../../shared/voting/files/pabulib.ts';
import { readPreflibCategories } from '../../shared/voting/files/preflib.ts';
import {
  type Election,
  RULES,
  type Rule,
  type TallyOptions,
  tally,
  VotingError,
} from '../../shared/voting/tally.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { numberWithin, wholeNumber } from '../cli/numbers.ts';
import { readOne } from './seatInput.ts';
import { asPlainJson, NOTES } from './tallyReport.ts';
import { fileSentence, inWords, problemSentence } from './tallyWords.ts';

interface Flags {
  in: string;
  rule?: string;
  choose?: number;
  worth?: string;
  all?: boolean;
  limit?: number;
  patience?: number;
  json?: boolean;
}

/** What a file that names no rule is counted by. */
const DEFAULT_RULE: Rule = 'equal-shares';

const READERS: [ending: RegExp, read: (text: string) => ElectionFile][] = [
  [/\.ya?ml$/i, readAbcYaml],
  [/\.pb$/i, readPabulib],
  [/\.cat$/i, readPreflibCategories],
];

export function addTally(program: Command): void {
  program
    .command('tally')
    .description('Count ballots of a file, so that anybody can check a result.')
    .requiredOption('--in <file>', 'ballots: JSON, .abc.yaml (abcvoting), .pb (Pabulib) or .cat (PrefLib)')
    .option('--rule <rule>', `${RULES.join(', ')}; else what the file says, or ${DEFAULT_RULE}`)
    .option('--choose <number>', 'how many to choose, instead of what the file says', wholeNumber(0, 1e6))
    .option('--worth <what>', 'with costs: an approved option is worth its cost (default) or one (number)')
    .option('--all', 'every set that wins under some way of breaking the ties')
    .option('--limit <number>', 'with --all: at most so many sets (10000)', wholeNumber(1, 1e6))
    .option(
      '--patience <number>',
      'pav: looks at a ballot before it counts one option at a time (3e8, about a second)',
      numberWithin(0, 1e13),
    )
    .option('--json', 'print JSON')
    .action(tallyFile);
}

async function tallyFile({
  in: path,
  all = false,
  limit,
  patience,
  json = false,
  ...flags
}: Flags): Promise<void> {
  const file = await readOne(path, (text) => readElection(path, text));
  const election = withFlags(file, flags);
  const outcome = counted(path, election, {
    all,
    ...(limit !== undefined && { limit }),
    ...(patience !== undefined && { patience }),
  });
  for (const note of file.notes) console.error(NOTES[note]);
  if (json) console.log(JSON.stringify(asPlainJson(outcome, file), null, 2));
  else console.log(inWords(outcome));
}

function readElection(path: string, text: string): ElectionFile {
  const read = READERS.find(([ending]) => ending.test(path))?.[1] ?? readJsonElection;
  try {
    return read(text);
  } catch (error) {
    if (error instanceof ElectionFileError) throw new CliError(fileSentence(path, error), USAGE);
    throw error;
  }
}

function counted(path: string, election: Election, options: TallyOptions) {
  try {
    return tally(election, options);
  } catch (error) {
    if (error instanceof VotingError) throw new CliError(`${path}: ${problemSentence(error)}`, USAGE);
    throw error;
  }
}

/** The election of a file, with what the command line says instead. @throws CliError */
function withFlags({ election }: ElectionFile, { rule, choose, worth }: Partial<Flags>): Election {
  const named = rule === undefined ? (election.rule ?? DEFAULT_RULE) : ruleNamed(rule);
  if (named === null) throw new CliError(`There is no rule ${rule}; give ${RULES.join(', ')}.`, USAGE);
  if (worth !== undefined && worth !== 'cost' && worth !== 'number')
    throw new CliError('--worth is cost or number.', USAGE);
  const { budget, ...rest } = election;
  return {
    ...rest,
    // How many to choose stands in the place of a budget, in which options differ in cost.
    ...(choose === undefined && budget !== undefined && { budget }),
    ...(choose !== undefined && { choose }),
    ...(worth !== undefined && { worth }),
    rule: named,
  };
}
