import { holds, type Result, ratioOf, type Target, type Unit } from './result.ts';

const HEADINGS = ['', 'ours', 'floor', 'ratio', 'target', '', 'beside'];

/** Lines of a table for the terminal. */
export function table(results: readonly Result[]): string[] {
  const rows = [HEADINGS, ...results.map(cells)];
  const widths = HEADINGS.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const line = (row: string[]): string =>
    row
      .map((cell, i) => (i >= 1 && i <= 3 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map(line);
}

function cells(result: Result): string[] {
  const { what, unit, ours, floor, target, note } = result;
  const ratio = ratioOf(result);
  const held = holds(result);
  return [
    what,
    amount(ours, unit),
    floor === undefined ? '' : amount(floor, unit),
    ratio === null ? '' : ratio.toFixed(2),
    target === undefined ? '' : targetText(target, unit),
    held === null ? '' : held ? 'holds' : 'MISSED',
    note,
  ];
}

const targetText = ({ is, value, of }: Target, unit: Unit): string =>
  `${is === 'at most' ? '<=' : '>='} ${of === 'ratio' ? value : amount(value, unit)}`;

/** Three figures that count, with the unit. */
export function amount(value: number, unit: Unit): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === '/s' ? `${number}/s` : `${number} ${unit}`;
}

/** The same for machines. */
export const asJson = (results: readonly Result[]): string =>
  JSON.stringify(
    results.map((result) => ({ ...result, ratio: ratioOf(result), holds: holds(result) })),
    null,
    2,
  );
