import { CsvError, type Options, parse } from 'csv-parse/sync';
import { countRecognised } from './headings.ts';
import { ListError, type Place } from './problem.ts';

export interface SheetRow extends Place {
  cells: string[];
}

export type Delimiter = ';' | '\t' | ',';
const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];
/** Records at the top in which the headings are expected. */
const TOP = 20;

/**
 * CSV text to rows that know their line. The delimiter is the one that yields most headings we know.
 * @throws {ListError} `openQuote` with the line of the cell that never ends.
 */
export function readCsv(source: string): { rows: SheetRow[]; delimiter: Delimiter } {
  // One kind of line end, because csv-parse counts CR LF inside quotes as two lines.
  const text = source.replace(/\r\n?/g, '\n');
  const told = /^"?sep=([;,\t])"?\n/i.exec(text);
  const delimiter = (told?.[1] as Delimiter | undefined) ?? chooseDelimiter(text);
  const rows = parseRows(told ? text.slice(told[0].length) : text, delimiter);
  if (!told) return { rows, delimiter };
  // The first line said "sep=;" to Excel, which shows it no more; a text editor does count it.
  return { rows: rows.map((row) => ({ ...row, line: row.line + 1 })), delimiter };
}

function chooseDelimiter(text: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreDelimiter(text, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/**
 * Known headings count first; the usual width of a row only decides between lists without any.
 * Quotes are left alone, so that one that never closes cannot make the wrong delimiter win.
 */
function scoreDelimiter(text: string, delimiter: Delimiter): number {
  const rows = parseRows(text, delimiter, { to: TOP, quote: false });
  const headings = rows.map(({ cells }) =>
    Math.max(countRecognised(cells, 'people'), countRecognised(cells, 'tables')),
  );
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  const known = Math.max(0, ...headings);
  return known > 0 ? 1000 + known : Math.min(width, 999);
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

function parseRows(text: string, delimiter: Delimiter, extra: Options = {}): SheetRow[] {
  let lastLine = 0;
  try {
    // `info` makes csv-parse give objects, which its types do not know.
    const records = parse(text, {
      delimiter,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (record: string[], { lines }) => {
        lastLine = lines;
        return record;
      },
      ...extra,
    }) as unknown as ParsedRecord[];
    return records.map(({ record }, i) => ({
      line: (records[i - 1]?.info.lines ?? 0) + 1,
      row: i + 1,
      cells: record,
    }));
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new ListError('openQuote', { line: lastLine + 1 });
    throw error;
  }
}
