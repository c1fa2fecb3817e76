import { readFileSync } from 'node:fs';
import { type Correction, recogniseColumns } from '../../server/lists/columns.ts';
import type { ListKind } from '../../server/lists/headings.ts';
import type { PeopleOptions } from '../../server/lists/listedPerson.ts';
import type { Mint } from '../../server/lists/match.ts';
import { readPeople } from '../../server/lists/peopleList.ts';
import type { Problem } from '../../server/lists/problem.ts';
import { readSheet } from '../../server/lists/sheet.ts';
import { readTables } from '../../server/lists/tablesList.ts';

export const THEMES = [
  { id: 'green', title: { nl: 'Groen in de wijk', en: 'Green streets' } },
  { id: 'housing', title: { nl: 'Wonen' } },
  { id: 'care', title: { nl: 'Zorg, welzijn en ouderen' } },
];

export const PEOPLE: PeopleOptions = {
  themes: THEMES,
  districts: ['Noord', 'Zuid'],
  role: 'participant',
  thisYear: 2026,
};

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/lists/${name}`, import.meta.url));

export const bytesOf = (list: string | Uint8Array): Uint8Array =>
  typeof list === 'string' ? new TextEncoder().encode(list) : list;

export async function columnsOf(list: string | Uint8Array, kind: ListKind, correction?: Correction) {
  const sheet = await readSheet(bytesOf(list));
  return recogniseColumns(sheet, kind, correction);
}

export async function peopleOf(
  list: string | Uint8Array,
  options: Partial<PeopleOptions> = {},
  correction?: Correction,
) {
  const sheet = await readSheet(bytesOf(list));
  return readPeople(sheet, recogniseColumns(sheet, 'people', correction), { ...PEOPLE, ...options });
}

export async function tablesOf(list: string | Uint8Array, themes = THEMES) {
  const sheet = await readSheet(bytesOf(list));
  return readTables(sheet, recogniseColumns(sheet, 'tables'), { themes, usualCapacity: 8 });
}

/** Problems as "line level code", for comparing at a glance. */
export const brief = (problems: readonly Problem[]): string[] =>
  problems.map(({ line, level, code }) => `${line} ${level} ${code}`);

/** Ids and codes that count up. */
export function counter(): Mint {
  let n = 0;
  return { id: () => `person-${++n}`, code: () => `CODE${n}` };
}
