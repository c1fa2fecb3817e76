import { describe, test } from 'vitest';
import type { Link } from '../../server/ports/store.ts';
import type { Command } from '../../shared/commands/command.ts';
import { organiser, visitor } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { NOON, PREPARED } from '../support/smallHall.ts';

const link = (hash: string, more: Partial<Link> = {}): Link => ({
  hash,
  role: 'desk',
  issuedAt: NOON,
  revoked: false,
  ...more,
});

describe('issueLinks', () => {
  const issue = (replace: boolean, ...hashes: string[]): Command => ({
    type: 'issueLinks',
    links: hashes.map((hash) => ({ hash, role: 'desk' })),
    replace,
  });

  test('writes rows and says nothing to the log', () => {
    given()
      .when(organiser, issue(false, 'new'))
      .decides()
      .writes({ table: 'links', put: link('new') });
  });
  test('replacing revokes what gave the same rights, and nothing else', () => {
    const other = link('other', { role: 'facilitator', table: 't1' });
    given()
      .with({ links: [link('old'), other] })
      .when(organiser, issue(true, 'new'))
      .writes({ table: 'links', put: link('old', { revoked: true }) }, { table: 'links', put: link('new') });
  });
  test('a link that opens already is left alone', () => {
    given()
      .with({ links: [link('old', { issuedAt: 1 })] })
      .when(organiser, issue(true, 'old'))
      .isAlreadySo();
  });
  test('a revoked link can be given again', () => {
    given()
      .with({ links: [link('old', { revoked: true, issuedAt: 1 })] })
      .when(organiser, issue(false, 'old'))
      .writes({ table: 'links', put: link('old') });
  });
});

describe('openSession', () => {
  const open: Command = { type: 'openSession', link: 'sign', device: 'tablet', keyHash: 'key' };
  const row = { table: 'devices', put: { id: 'tablet', keyHash: 'key', link: 'sign' } } as const;

  test('gives the browser a key of its own', () => {
    given()
      .with({ links: [link('sign')] })
      .when(visitor, open)
      .decides()
      .writes(row);
  });
  test('a tablet is paired with its table', () => {
    given(...PREPARED)
      .with({ links: [link('sign', { role: 'facilitator', table: 't1' })] })
      .when(visitor, open)
      .decides({ type: 'tabletPaired', table: 't1', device: 'tablet' })
      .writes(row);
  });
  test('not by a link that is unknown or revoked, or for a table that is gone', () => {
    given().when(visitor, open).refuses('link-unknown');
    given()
      .with({ links: [link('sign', { revoked: true })] })
      .when(visitor, open)
      .refuses('link-revoked');
    given()
      .with({ links: [link('sign', { role: 'facilitator', table: 't9' })] })
      .when(visitor, open)
      .refuses('table-unknown', { table: 't9' });
  });
});
