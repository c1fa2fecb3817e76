import type { Round } from '../../../shared/ids.ts';
import type { ConsoleState } from '../../../shared/views/console.ts';

/** Numbers of the tables that are closed in this round or a later one, lowest first. */
export const closedTables = (tables: ConsoleState['tables'], round: Round): number[] =>
  Object.values(tables)
    .filter(({ closed }) => closed !== null && (closed.until === null || closed.until > round))
    .map(({ number }) => number)
    .sort((a, b) => a - b);
