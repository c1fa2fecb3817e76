import { LIMITS } from '../../shared/limits.ts';
import { cleanCell } from './cell.ts';
import type { Column } from './columns.ts';
import type { SheetRow } from './csv.ts';
import type { Field } from './headings.ts';
import { type Place, type Problem, type ProblemCode, type ProblemLevel, problemAt } from './problem.ts';

/** Fields in which a line break means something. */
const MULTILINE = new Set<Field>(['note', 'wish', 'apart', 'needs', 'language']);
const NAME_FIELDS = new Set<Field>(['name', 'given', 'initials', 'prefix', 'family']);

/** One row, read by field instead of by column; everything that is wrong on the way is kept in `problems`. */
export class RowReader {
  readonly place: Place;
  readonly problems: Problem[] = [];
  /** Titles on this row that the summit does not have yet. */
  readonly unknown = { themes: [] as string[], districts: [] as string[] };
  /** True when a name was a formula or far too long: nobody can be made of such a row. */
  nameLost = false;
  readonly #values = new Map<Field, string[]>();

  constructor(row: SheetRow, columns: readonly Column[]) {
    this.place = { line: row.line, row: row.row };
    for (const column of columns) {
      if (column.field === null) continue;
      const values = this.#values.get(column.field) ?? [];
      values.push(this.#clean(row.cells[column.index] ?? '', column, column.field));
      this.#values.set(column.field, values);
    }
  }

  /** The first filled cell of the columns with this field, else ''. */
  text(field: Field): string {
    return this.#values.get(field)?.find((value) => value !== '') ?? '';
  }

  /** All filled cells of the columns with this field, in the order of the columns. */
  texts(field: Field): string[] {
    return this.#values.get(field)?.filter((value) => value !== '') ?? [];
  }

  note(code: ProblemCode, params: Record<string, string | number> = {}, level?: ProblemLevel): void {
    this.problems.push(problemAt(this.place, code, params, level));
  }

  #clean(raw: string, column: Column, field: Field): string {
    const limit = field === 'note' ? LIMITS.ideaText : LIMITS.shortText;
    const { text, faults } = cleanCell(raw, limit, MULTILINE.has(field));
    for (const fault of faults) {
      const costsName = NAME_FIELDS.has(field) && (fault === 'formula' || fault === 'tooLong');
      this.nameLost ||= costsName;
      const params = { column: column.heading, ...detail(fault, raw, limit) };
      this.note(fault, params, costsName ? 'skipped' : undefined);
    }
    return text;
  }
}

function detail(fault: ProblemCode, raw: string, limit: number): Record<string, string | number> {
  if (fault === 'excelError') return { value: raw.trim() };
  return fault === 'tooLong' ? { limit } : {};
}
