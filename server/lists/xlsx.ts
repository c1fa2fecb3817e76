import readXlsx from 'read-excel-file/node';
import type { SheetRow } from './csv.ts';
import { countRecognised } from './headings.ts';
import { ListError } from './problem.ts';
import { checkWorkbookZip } from './zip.ts';

/** Rows at the top in which the headings are expected. */
const TOP = 20;

/**
 * The sheet of a workbook that looks most like a list; without known headings the first one with content.
 * Formulas come as the value they had when the workbook was saved.
 * @throws {ListError} see `checkWorkbookZip`; `damaged` (with `line` when one cell is to blame), `empty`.
 */
export async function readXlsxRows(bytes: Uint8Array): Promise<{ rows: SheetRow[]; sheetName: string }> {
  checkWorkbookZip(bytes);
  const sheets = (await unpack(bytes))
    .map(({ sheet, data }) => ({ sheetName: sheet, rows: data.map(toRow) }))
    .filter(({ rows }) => rows.some(({ cells }) => cells.some((cell) => cell !== '')));
  const [first, ...others] = sheets;
  if (!first) throw new ListError('empty');
  return others.reduce((best, next) => (headings(next.rows) > headings(best.rows) ? next : best), first);
}

async function unpack(bytes: Uint8Array) {
  try {
    return await readXlsx(Buffer.from(bytes));
  } catch (error) {
    const where = /at row (\d+)/.exec(error instanceof Error ? error.message : '');
    throw new ListError('damaged', where ? { line: Number(where[1]) } : {});
  }
}

const toRow = (values: readonly unknown[], i: number): SheetRow => ({
  line: i + 1,
  row: i + 1,
  cells: values.map(cellText),
});

/** A cell as text that reads the same as in a CSV file; dates as yyyy-mm-dd. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

const headings = (rows: readonly SheetRow[]): number =>
  Math.max(
    0,
    ...rows
      .slice(0, TOP)
      .map(({ cells }) => Math.max(countRecognised(cells, 'people'), countRecognised(cells, 'tables'))),
  );
