import type { Command } from 'commander';
import { type Options, parse } from 'csv-parse/sync';
import { type ReadLedger, readLedgers } from '../../shared/choices/ledger.ts';
import { type Difference, recount } from '../../shared/choices/recount.ts';
import { CliError, USAGE } from '../cli/errors.ts';
import { readOne } from './seatInput.ts';
import { count } from './seatWords.ts';

/** Differences that are worth reading; the rest is counted. */
const SHOWN = 10;

export function addChoices(program: Command): void {
  program
    .command('choices')
    .description(
      'Recount a choice of themes from its export: gives the places again by the lot, and compares.',
    )
    .requiredOption('--in <file>', 'what `burgertop export choices` wrote, as CSV or JSON')
    .action(recountFile);
}

async function recountFile({ in: path }: { in: string }): Promise<void> {
  const ledgers = readLedgers(await readOne(path, rowsIn));
  if (ledgers.length === 0) throw new CliError(`${path} holds no choice of themes.`, USAGE);
  let wrong = 0;
  for (const ledger of ledgers) {
    const differences = recount(ledger);
    wrong += differences.length;
    for (const line of sentences(ledger, differences)) console.log(line);
  }
  if (wrong > 0) throw new CliError('The places in the file are not those that its lot gives.');
}

const CSV = {
  bom: true,
  delimiter: [';', ',', '\t'],
  columns: true,
  skip_empty_lines: true,
} satisfies Options;

/** A table as the export writes it: CSV with semicolons, or JSON. */
export function rowsIn(text: string): Record<string, unknown>[] {
  if (/^\s*\[/.test(text)) return JSON.parse(text) as Record<string, unknown>[];
  try {
    return parse(text, { ...CSV, cast: unescaped });
  } catch {
    throw new CliError('The file is no table; give it as `burgertop export choices` wrote it.', USAGE);
  }
}

/** The export puts an apostrophe before what a spreadsheet would take for a formula; a lot may begin with a dash. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

function sentences({ round, lot, parties, tables, written }: ReadLedger, found: Difference[]): string[] {
  const about = `Round ${round}: ${count(written.length, 'person', 'people')}, ${count(tables.length, 'table', 'tables')}`;
  if (lot === null) return [`${about}; people still choose, so there is nothing to recount.`];
  if (written.every(({ place, waiting }) => place === '' && waiting === ''))
    return [`${about}, lot ${lot}; no places were given yet.`];
  const choosers = parties.filter(({ wishes }) => wishes.length > 0).length;
  if (found.length === 0)
    return [`${about}, ${choosers} choices, lot ${lot}: every place and every waiting list is right.`];
  const lines = found.slice(0, SHOWN).map(({ person, cell, written: was, recounted }) => {
    return `  ${person}: ${cell} is "${was}" in the file and "${recounted}" by the lot.`;
  });
  const more = found.length > SHOWN ? [`  And ${found.length - SHOWN} more.`] : [];
  return [`${about}, lot ${lot}: ${count(found.length, 'difference', 'differences')}.`, ...lines, ...more];
}
