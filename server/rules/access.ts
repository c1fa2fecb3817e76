import type { Fact } from '../../shared/facts/fact.ts';
import type { Link, Row } from '../ports/store.ts';
import { type Rules, refusal, roles } from './rule.ts';

const sameGrant = (a: Link, b: Link): boolean =>
  a.role === b.role &&
  a.person === b.person &&
  a.table === b.table &&
  a.code === b.code &&
  a.supervisor === b.supervisor;

export const accessRules: Rules<'issueLinks' | 'openSession'> = {
  issueLinks: {
    access: roles('organiser'),
    decide({ links, replace }, { book, now }) {
      const fresh: Link[] = links.map((link) => ({ ...link, issuedAt: now, revoked: false }));
      const old = replace
        ? [...book.links.values()].filter(
            (link) => !link.revoked && fresh.some((one) => one.hash !== link.hash && sameGrant(one, link)),
          )
        : [];
      const rows: Row[] = [
        ...old.map((link) => ({ table: 'links' as const, put: { ...link, revoked: true } })),
        ...fresh
          .filter((link) => book.links.get(link.hash)?.revoked !== false)
          .map((put) => ({ table: 'links' as const, put })),
      ];
      return { facts: [], rows };
    },
  },
  openSession: {
    // Whoever holds the secret may come in; that is what the secret is for.
    access: () => true,
    decide({ link: hash, device, keyHash }, { book, summit }) {
      const link = book.links.get(hash);
      if (link === undefined) return refusal('link-unknown');
      if (link.revoked) return refusal('link-revoked');
      if (link.blank !== undefined && link.person === undefined) return refusal('badge-blank');
      if (link.table !== undefined && !summit.summit.tables.has(link.table))
        return refusal('table-unknown', { table: link.table });
      const paired: Fact[] =
        link.role === 'facilitator' && link.table !== undefined
          ? [{ type: 'tabletPaired', table: link.table, device }]
          : [];
      return { facts: paired, rows: [{ table: 'devices', put: { id: device, keyHash, link: hash } }] };
    },
  },
};
