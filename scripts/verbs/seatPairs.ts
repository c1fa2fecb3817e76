import { writeFile } from 'node:fs/promises';
import { group, worth } from '../../shared/seating/mdg.ts';
import { GroupingFileError, readGrouping, writeGroups } from '../../shared/seating/mdgFile.ts';
import { seeded } from '../../shared/seating/random.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { ProgressLine } from '../terminal/progressLine.ts';
import { makeWritable, readOne } from './seatInput.ts';
import { howFar, tenthOf } from './seatProgress.ts';
import type { Budget } from './seatThread.ts';

export interface PairFlags {
  file: string;
  /** Without: the groups go to stdout. */
  out?: string;
  seed: number;
  budget: Budget;
  json: boolean;
}

const REPORT_EVERY = 250;

/**
 * Groups people so that the weights within groups add up to most: the maximally diverse grouping problem.
 * @throws CliError with exit code 2 for a file that cannot be read, 1 when the sizes of the groups do not add up
 */
export async function seatPairs({ file, out, seed, json, budget }: PairFlags): Promise<void> {
  const problem = await readOne(file, (text) => readText(file, text));
  if (out !== undefined) await makeWritable(out);
  const started = performance.now();
  const elapsed = (): number => (performance.now() - started) / 1000;
  const line = new ProgressLine(process.stderr);
  let moves = 0;
  let reported = started;
  const groups = group(problem, seeded(seed), {
    ...('moves' in budget
      ? { budget: budget.moves }
      : { budget: 0, spent: () => elapsed() / budget.seconds }),
    onProgress(done, most) {
      moves = done;
      if (performance.now() - reported < REPORT_EVERY) return;
      reported = performance.now();
      const share = 'moves' in budget ? done / most : elapsed() / budget.seconds;
      line.show(`Grouping: ${howFar(share, budget)}`, tenthOf(share));
    },
  });
  line.end();
  if (!groups)
    throw new CliError(
      `The sizes of the groups do not add up to ${problem.people} people; see line 1 of ${file}.`,
    );
  const answer = writeGroups(groups);
  if (out !== undefined) await writeFile(out, answer);
  // Counted anew from the file's own weights, not taken from the search.
  const value = worth(problem, groups);
  const report = {
    people: problem.people,
    groups: problem.sizes.length,
    value,
    seed,
    iterations: moves,
    seconds: elapsed(),
  };
  if (json)
    console.log(JSON.stringify({ ...report, ...(out === undefined && { answer: [...groups] }) }, null, 2));
  else if (out === undefined) process.stdout.write(answer);
  else console.log(`${problem.people} people in ${problem.sizes.length} groups, worth ${value}.`);
}

function readText(file: string, text: string) {
  try {
    return readGrouping(text);
  } catch (error) {
    if (!(error instanceof GroupingFileError)) throw error;
    throw new CliError(`${file}, line ${error.line}: ${PROBLEM(error.line)}`, USAGE);
  }
}

const PROBLEM = (line: number): string =>
  line === 1
    ? 'this must be: people, groups, ss or ds, and the least and most size of each group.'
    : 'this must be: person, person and weight, with people from 0.';
