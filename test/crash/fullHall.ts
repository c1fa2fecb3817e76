import { hashOf } from '../../server/auth/secrets.ts';
import type { Decided, Row } from '../../server/ports/store.ts';
import type { LinkGrant } from '../../shared/commands/access.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Table, TablePlace } from '../../shared/facts/summit.ts';
import { operator } from '../support/actors.ts';
import { mint } from '../support/ids.ts';
import { DESCRIPTION, NOON, STEPS, THEMES } from '../support/smallHall.ts';

export const TABLES = 107;
export const PHONES = 850;
export const SCREENS = 10;

const count = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
export const phone = (i: number): string => `p${i}`;
export const tableOf = (i: number): number => i % TABLES;

const tables: Table[] = count(TABLES, (i) => ({
  id: `t${i}`,
  number: i + 1,
  room: 'zaal',
  capacity: 8,
  theme: 'green',
  provides: [],
  languages: [],
}));
export const placeAt = (i: number): TablePlace => ({
  table: `t${i}`,
  number: i + 1,
  room: 'Zaal',
  theme: 'green',
});

const device = (key: string, grant: Omit<LinkGrant, 'hash'>): Row[] => [
  { table: 'links', put: { ...grant, hash: `link of ${key}`, issuedAt: NOON, revoked: false } },
  { table: 'devices', put: { id: mint(key), keyHash: hashOf(key), link: `link of ${key}` } },
];

/** A hall of 107 tables with everybody seated, and a device for each badge, table and screen. A key is its name. */
export function fullHall(): Decided {
  const facts: Fact[] = [
    { type: 'summitDescribed', summit: DESCRIPTION },
    { type: 'themesSet', themes: THEMES },
    { type: 'tablesSet', rooms: [{ id: 'zaal', name: 'Zaal' }], tables },
    { type: 'programmeSet', steps: STEPS },
    {
      type: 'peopleListed',
      people: count(PHONES, (i) => ({ person: phone(i), role: 'participant' as const })),
    },
    {
      type: 'seatsAssigned',
      round: 1,
      hash: 'plan',
      unplaced: [],
      tables: tables.map((_table, i) => ({
        place: placeAt(i),
        people: count(PHONES, phone).filter((_person, at) => tableOf(at) === i),
        here: [],
      })),
    },
  ];
  const command = mint('full hall');
  const rows: Row[] = [
    ...count(PHONES, (i) => device(phone(i), { role: 'participant', person: phone(i) })),
    ...count(TABLES, (i) => device(`tablet ${i}`, { role: 'facilitator', table: `t${i}` })),
    ...count(SCREENS, (i) => device(`screen ${i}`, { role: 'screen' })),
    device('director', { role: 'director' }),
  ].flat();
  const entries = facts.map((fact, i) => ({ pos: i + 1, at: NOON, actor: operator, cause: command, fact }));
  return { command, at: NOON, entries, rows };
}
