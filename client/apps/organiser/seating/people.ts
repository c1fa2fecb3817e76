import type { PersonId } from '../../../../shared/ids.ts';
import type { NamedPerson } from '../../../../shared/seating/report.ts';
import type { RoundReport } from '../../../../shared/seating/seatReports.ts';

/** Somebody in a round, with the table he has there; null without a seat. */
export interface PlacedPerson extends NamedPerson {
  table: { number: number; room: string } | null;
  arrived: boolean;
}

/** Everybody of a round, by name. */
export function peopleOf({ tables, standing }: RoundReport): PlacedPerson[] {
  const seated = tables.flatMap(({ number, room, people }) =>
    people.map(({ person, name, arrived }) => ({ person, name, arrived, table: { number, room } })),
  );
  const without = standing.map(({ person, name }) => ({ person, name, arrived: false, table: null }));
  return [...seated, ...without].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();

/** People of whose name some word begins with each word that was typed; accents and case do not matter. */
export function findPeople<P extends { person: PersonId; name: string }>(
  people: readonly P[],
  typed: string,
): P[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return people.filter(({ name }) => {
    const words = plain(name).split(/[\s-]+/);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
