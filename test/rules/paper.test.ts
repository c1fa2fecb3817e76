import { describe, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { LIMITS } from '../../shared/limits.ts';
import { desk, organiser, visitor } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { NOON, PREPARED } from '../support/smallHall.ts';

const blankLink = (number: number) => ({
  hash: `blank ${number}`,
  role: 'participant' as const,
  blank: number,
  issuedAt: NOON,
  revoked: false,
});

describe('makeBlankBadges', () => {
  const make = (first: number, ...hashes: string[]): Command => ({ type: 'makeBlankBadges', first, hashes });
  const three: Fact = { type: 'blankBadgesMade', first: 1, count: 3 };

  test('the log hears numbers, the rows the hashes', () => {
    given()
      .when(organiser, make(1, 'blank 1', 'blank 2'))
      .decides({ type: 'blankBadgesMade', first: 1, count: 2 })
      .writes({ table: 'links', put: blankLink(1) }, { table: 'links', put: blankLink(2) });
  });
  test('a second stack begins where the first one ended', () => {
    given(three)
      .when(organiser, make(4, 'blank 4'))
      .writes({ table: 'links', put: blankLink(4) });
    given(three).when(organiser, make(3, 'blank 3')).refuses('list-changed');
    given(three).when(organiser, make(6, 'blank 6')).refuses('list-changed');
  });
  test('none is nothing to do, and too many are refused', () => {
    given().when(organiser, make(1)).isAlreadySo();
    given({ type: 'blankBadgesMade', first: 1, count: LIMITS.blankBadges })
      .when(organiser, make(LIMITS.blankBadges + 1, 'one more'))
      .refuses('paper-full');
  });
  test('only organisers', () => {
    given().when(desk, make(1, 'blank 1')).refuses('not-allowed');
  });
});

describe('a blank badge', () => {
  const open: Command = { type: 'openSession', link: 'blank 1', device: visitor.device, keyHash: 'key' };

  test('opens nothing as long as it is nobody’s', () => {
    given()
      .with({ links: [blankLink(1)] })
      .when(visitor, open)
      .refuses('badge-blank');
  });
  test('opens the page of whoever it was given to', () => {
    given()
      .with({ links: [{ ...blankLink(1), person: 'ann' }] })
      .when(visitor, open)
      .writes({ table: 'devices', put: { id: visitor.device, keyHash: 'key', link: 'blank 1' } });
  });
});

describe('makeForms', () => {
  const make = (first: number, ...tables: (string | null)[]): Command => ({
    type: 'makeForms',
    first,
    tables,
  });

  test('each form has a number, and no number comes twice', () => {
    const made: Fact = { type: 'formsMade', first: 1, tables: ['t1', null] };
    given(...PREPARED)
      .when(organiser, make(1, 't1', null))
      .decides(made);
    given(...PREPARED, made)
      .when(organiser, make(3, 't2'))
      .decides({ type: 'formsMade', first: 3, tables: ['t2'] });
    given(...PREPARED, made)
      .when(organiser, make(2, 't2'))
      .refuses('list-changed');
  });
  test('not for a table that is not there, nor beyond the highest number', () => {
    given(...PREPARED)
      .when(organiser, make(1, 't9'))
      .refuses('table-unknown', { table: 't9' });
    given(...PREPARED)
      .when(organiser, make(LIMITS.formNumber, 't1', 't1'))
      .refuses('paper-full');
    given().when(organiser, make(1)).isAlreadySo();
    given(...PREPARED)
      .when(desk, make(1, 't1'))
      .refuses('not-allowed');
  });
});
