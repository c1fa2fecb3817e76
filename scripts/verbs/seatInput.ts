import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZodError } from 'zod';
import { readConfig } from '../../shared/seating/configFile.ts';
import {
  linesOf,
  readAssignment,
  readPeople,
  readTables,
  type SeatingFileCode,
  SeatingFileError,
} from '../../shared/seating/csv.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { CliError, sentenceOf, USAGE } from '../cli/errors.ts';

/** A folder of seating files, and where each row of it is. */
export interface SeatInput {
  instance: Instance;
  base?: Assignment;
  /** Id -> line in people.csv and tables.csv, from 1. */
  lines: { people: ReadonlyMap<string, number>; tables: ReadonlyMap<string, number> };
}

/** Reads people.csv, tables.csv and instance.json of a folder. @throws CliError with file and line */
export async function readSeatInput(folder: string, basePath?: string): Promise<SeatInput> {
  const path = (name: string) => join(folder, name);
  const config = await readOne(path('instance.json'), readConfig);
  const people = await readOne(path('people.csv'), (text) => ({
    list: readPeople(text, config.rounds),
    lines: linesOf(text),
  }));
  const tables = await readOne(path('tables.csv'), (text) => ({
    list: readTables(text),
    lines: linesOf(text),
  }));
  if (tables.list.length === 0) throw new CliError(`${path('tables.csv')} has no tables.`, USAGE);
  const instance: Instance = { config, people: people.list, tables: tables.list };
  const lines = { people: people.lines, tables: tables.lines };
  if (basePath === undefined) return { instance, lines };
  const base = await readOne(basePath, (text) => readAssignment(text, config.rounds));
  return { instance, lines, base };
}

/** What `parse` makes of a file. @throws CliError that names the file, and the line where it is known */
export async function readOne<T>(path: string, parse: (text: string) => T): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CliError(sentenceOf(error), USAGE);
  });
  try {
    return parse(text);
  } catch (error) {
    throw new CliError(problemIn(path, text, error), USAGE);
  }
}

/** Finds out before the search, not after it, whether its answer can be kept. @throws CliError */
export async function makeWritable(path: string): Promise<void> {
  try {
    await (await open(path, 'a')).close();
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CliError(isGone ? `The folder of ${path} does not exist.` : sentenceOf(error), USAGE);
  }
}

const PROBLEMS: Record<SeatingFileCode, (column: string, text: string) => string> = {
  csv: () => 'this is no row of a table; is a quotation mark not closed, or a comma too many?',
  column: (column) => `there is no column ${column}; the first line holds the names, separated by commas.`,
  empty: (column) => `${column} is empty.`,
  twice: (column, text) => `${column} ${text} is here for the second time.`,
  number: (column, text) => `${column} must be a whole number of at most 10,000, not ${quoted(text)}.`,
  pin: (_column, text) => `${quoted(text)} is no pin; write a table (T1), or round and table (2:T1|3:T4).`,
};

const quoted = (text: string): string => (text === '' ? 'empty' : `"${text}"`);

/** One sentence for a file that cannot be read. */
function problemIn(path: string, text: string, error: unknown): string {
  if (error instanceof SeatingFileError)
    return `${path}, line ${error.line}: ${PROBLEMS[error.code](error.column, error.text)}`;
  if (error instanceof ZodError) {
    const [issue] = error.issues;
    return `${path}: ${issue?.path.join('.') || 'the whole'} is not right (${lowerFirst(issue?.message ?? '')}).`;
  }
  if (error instanceof SyntaxError)
    return `${path}${lineIn(text, error)}: this is no JSON; is a comma or a quotation mark missing?`;
  throw error;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The parser of JSON says at which character it stopped. */
function lineIn(text: string, { message }: SyntaxError): string {
  const at = /position (\d+)/.exec(message)?.[1];
  return at === undefined ? '' : `, line ${text.slice(0, Number(at)).split('\n').length}`;
}
