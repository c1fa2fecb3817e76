import { expect, test } from 'vitest';
import { closedTables } from '../../../client/apps/director/closedTables.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { shown } from '../../support/shown.ts';
import { PREPARED } from '../../support/smallHall.ts';

const closed = (table: string, fromRound: number): Fact => ({ type: 'tableClosed', table, fromRound });

test('tables that are closed now or later, but not those that are open again', () => {
  const opened: Fact = { type: 'tableOpened', table: 't2', fromRound: 2 };
  const { tables } = shown('console', '', ...PREPARED, closed('t3', 2), closed('t2', 1), opened);
  expect(closedTables(tables, 1)).toEqual([2, 3]);
  expect(closedTables(tables, 2)).toEqual([3]);
});
