import { afterClosing, afterOpening, type Closure } from '../facts/seating.ts';
import type { PlanPlace, Table } from '../facts/summit.ts';
import type { Round, TableId } from '../ids.ts';

/* The tables as those who run the day see them. */

export interface ConsoleTable extends Table {
  paired: boolean;
  ideas: number;
  /** When the table last gave an idea, or null. */
  lastIdeaAt: number | null;
  /** Rounds in which nobody is to sit there. */
  closed: Closure | null;
}

const NEW_TABLE = { paired: false, ideas: 0, lastIdeaAt: null, closed: null };

/** The tables of a new list; what happened at those that stay is kept. */
export function tablesAfter(
  before: Readonly<Record<TableId, ConsoleTable>>,
  listed: readonly Table[],
): Record<TableId, ConsoleTable> {
  return Object.fromEntries(
    listed.map((table) => {
      const { paired, ideas, lastIdeaAt, closed } = before[table.id] ?? NEW_TABLE;
      return [table.id, { ...table, paired, ideas, lastIdeaAt, closed }];
    }),
  );
}

export function foldPlace(table: ConsoleTable | undefined, at: PlanPlace | null): void {
  if (table === undefined) return;
  if (at === null) delete table.at;
  else table.at = at;
}

export function foldClosure(
  table: ConsoleTable | undefined,
  { type, fromRound }: { type: 'tableClosed' | 'tableOpened'; fromRound: Round },
): void {
  if (table === undefined) return;
  const after = type === 'tableClosed' ? afterClosing : afterOpening;
  table.closed = after(table.closed, fromRound);
}

export function foldTableIdea(
  table: ConsoleTable | undefined,
  { by, at }: { by: 1 | -1; at: number | null },
): void {
  if (table === undefined) return;
  table.ideas += by;
  if (at !== null) table.lastIdeaAt = at;
}
