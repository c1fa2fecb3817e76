import type { TablesAsked } from '../../../../shared/facts/programme.ts';

export const TABLE_WAYS = ['all', 'rooms', 'themes', 'numbers'] as const;

/** Which tables a step is for, while it is chosen. */
export interface TablesDraft {
  way: (typeof TABLE_WAYS)[number];
  rooms: string[];
  themes: string[];
  /** As typed: "1-12, 15". */
  numbers: string;
}

export function tablesDraft(asked: TablesAsked | undefined): TablesDraft {
  const none: TablesDraft = { way: 'all', rooms: [], themes: [], numbers: '' };
  if (asked === undefined || asked === 'all') return none;
  if ('rooms' in asked) return { ...none, way: 'rooms', rooms: [...asked.rooms] };
  if ('themes' in asked) return { ...none, way: 'themes', themes: [...asked.themes] };
  return { ...none, way: 'numbers', numbers: rangesOf(asked.numbers) };
}

/** Nothing chosen is not "nobody": it is all tables. */
export function tablesFrom({ way, rooms, themes, numbers }: TablesDraft): TablesAsked | undefined {
  const found = numbersIn(numbers);
  if (way === 'rooms' && rooms.length > 0) return { rooms: [...rooms] };
  if (way === 'themes' && themes.length > 0) return { themes: [...themes] };
  if (way === 'numbers' && found.length > 0) return { numbers: found };
  return undefined;
}

const MOST = 2000;

/** "1-3, 7" is 1, 2, 3 and 7. What is no number is left out. */
export function numbersIn(text: string): number[] {
  const found = new Set<number>();
  for (const [, first = '', last = first] of text.matchAll(/(\d{1,5})(?:\s*(?:-|–|t\/m)\s*(\d{1,5}))?/g))
    for (let n = Number(first); n <= Number(last) && found.size < MOST; n++) if (n > 0) found.add(n);
  return [...found].sort((a, b) => a - b);
}

function rangesOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === n - 1) run[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
