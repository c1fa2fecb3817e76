import type { Room, Table } from '../../shared/facts/summit.ts';
import { slug } from '../../shared/slug.ts';
import { INTERPRETED, ROOMS, THEMES } from './city.ts';

/** 107 tables of eight in six rooms, the themes dealt in turn; every fourth one can be reached by wheelchair. */
export function practiceHall(): { rooms: Room[]; tables: Table[] } {
  const rooms = ROOMS.map(([name]) => ({ id: slug(name), name }));
  const interpreters = INTERPRETED.flatMap(([language, count]) =>
    Array.from({ length: count }, () => language),
  );
  const tables: Table[] = [];
  for (const [name, count] of ROOMS)
    for (let i = 0; i < count; i++) {
      const number = tables.length + 1;
      const theme = THEMES[tables.length % THEMES.length]?.id;
      const interpreter = number % 9 === 0 ? interpreters.shift() : undefined;
      tables.push({
        id: String(number),
        number,
        room: slug(name),
        capacity: 8,
        ...(theme !== undefined && { theme }),
        provides: number % 4 === 1 ? ['wheelchair'] : [],
        languages: interpreter === undefined ? [] : [interpreter],
      });
    }
  return { rooms, tables };
}
