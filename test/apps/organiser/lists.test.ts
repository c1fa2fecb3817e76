import { describe, expect, it } from 'vitest';
import { listPath } from '../../../client/apps/organiser/lists/preview.ts';
import { lists } from '../../../client/i18n/nl/lists.ts';
import { FIELDS } from '../../../server/lists/headings.ts';
import type { ListErrorCode, ProblemCode } from '../../../server/lists/problem.ts';
import type { Profile } from '../../../shared/people.ts';
import type { UnplacedReason } from '../../../shared/seating/unplaced.ts';

// The compiler keeps these complete: a new code of the server without a sentence does not build.
type Sentences = Record<ListErrorCode | ProblemCode | UnplacedReason, unknown>;
type Changed = Record<`changed_${keyof Profile}`, unknown>;
const complete: Sentences & Changed = lists;

describe('sentences about lists', () => {
  it('are there for every code', () => expect(Object.keys(complete).length).toBeGreaterThan(40));

  it('name every field that a column can hold', () => {
    for (const field of [...FIELDS.people, ...FIELDS.tables]) expect(lists).toHaveProperty(`field_${field}`);
  });
});

describe('the address that reads a list', () => {
  const how = { role: null, fixes: {}, makeThemes: false };

  it('says only what somebody chose', () => {
    expect(listPath('tables', 'preview', how)).toBe('/api/lists/tables/preview?');
  });

  it('holds role, corrections, themes and what was agreed to', () => {
    const path = listPath(
      'people',
      'apply',
      { role: 'wildcard', fixes: { 3: null, 5: 'wish' }, makeThemes: true },
      '1-2',
    );
    const query = new URL(path, 'http://x').searchParams;
    expect(Object.fromEntries(query)).toEqual({
      role: 'wildcard',
      columns: '{"fields":{"3":null,"5":"wish"}}',
      themes: 'make',
      digest: '1-2',
    });
  });
});
