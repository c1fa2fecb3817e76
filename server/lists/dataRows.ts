import type { Column, Columns } from './columns.ts';
import type { SheetRow } from './csv.ts';
import { fold } from './fold.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Sheet } from './sheet.ts';

export interface DataRows {
  rows: SheetRow[];
  problems: Problem[];
}

const TOTAL = /^(sub|eind)?tota(al|len)\b|^total\b|^som\b\s*:?$|^aantal\b(?=.*(\d|:|deelnemers|personen|$))/i;

/** The rows that hold somebody or something; what stands around them is named and left out. */
export function dataRows(sheet: Sheet, columns: Columns): DataRows {
  const rows: SheetRow[] = [];
  const problems: Problem[] = [];
  const width = headingWidth(columns);
  for (const row of sheet.rows) {
    const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (filled.length === 0 || row.line === columns.headerLine) continue;
    const text = (filled[0] ?? '').slice(0, 200);
    if (row.line < columns.headerLine) problems.push(problemAt(row, 'titleRow', { text }));
    else if (isTotal(filled)) problems.push(problemAt(row, 'totalRow', { text }));
    else if (repeatsHeadings(row, columns.columns)) problems.push(problemAt(row, 'headingAgain'));
    else if (isLooseText(filled, columns)) problems.push(problemAt(row, 'looseText', { text }));
    else {
      const extra = row.cells.slice(width).find((cell) => cell.trim() !== '');
      if (width > 0 && extra !== undefined)
        problems.push(problemAt(row, 'tooManyColumns', { value: extra.trim().slice(0, 200) }));
      rows.push(row);
    }
  }
  return { rows, problems };
}

const headingWidth = ({ headerLine, columns }: Columns): number =>
  headerLine === 0 ? 0 : columns.reduce((width, { index }) => Math.max(width, index + 1), 0);

/** "Totaal;;;750": the word first, and hardly anything else on the row. */
const isTotal = (filled: readonly string[]): boolean =>
  TOTAL.test(filled[0] ?? '') && filled.length <= 4 && !filled.some((cell) => cell.includes('@'));

/** Lists that were pasted together, or printed with headings on every page. */
function repeatsHeadings(row: SheetRow, columns: readonly Column[]): boolean {
  const same = columns.filter(({ index, heading }) => {
    const cell = fold(row.cells[index] ?? '');
    return cell !== '' && cell === fold(heading);
  });
  return same.length >= 2 && same.length * 2 >= columns.length;
}

/** A remark under the list: one filled cell in a list of several columns, with a digit or a colon in it. */
const isLooseText = (filled: readonly string[], { columns, kind }: Columns): boolean =>
  kind === 'people' && filled.length === 1 && columns.length > 2 && /[\d:]/.test(filled[0] ?? '');
