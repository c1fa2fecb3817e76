import type { Round } from '../../shared/ids.ts';
import type { UnplacedReason } from '../../shared/seating/unplaced.ts';
import { textTable } from '../terminal/table.ts';
import type { SeatReport, TermLine } from './seatReport.ts';

const NAMES: Record<string, string> = {
  pref: 'Theme wishes',
  group: 'Same living room',
  repeats: 'Meeting again',
  underfill: 'Empty chairs',
  moved: 'Moved seats',
};

const REASONS: Record<UnplacedReason, string> = {
  history: 'the round is over',
  pinnedTableClosed: 'the pinned table is closed or unknown',
  pinnedTableUnfit: 'the pinned table lacks a language or a need',
  pinnedTableTaken: 'the pinned table is full, or others who are pinned there rule it out',
  noSuitableTable: 'no open table has the language and all that is needed',
  noFreeSeat: 'the tables that suit are full, or another rule stands in the way',
};

/** More of a list than a person reads at once is counted. */
const READ_AT_ONCE = 12;

/** The result as a person in a hurry reads it: the table of terms, the verdict, who is left out. */
export function inWords(report: SeatReport): string {
  const { people, tables, rounds, terms, total, moved, seconds } = report;
  const rows = Object.entries(terms).map(([name, line]) => rowOf(nameOf(name), line));
  rows.push(['Total by weight', total.value, total.best, total.chance, null, reached(total)]);
  const moves =
    terms.moved === undefined
      ? []
      : [`${count(moved.people, 'person', 'people')} moved, in ${count(moved.seats, 'seat')}.`];
  return [
    `${count(people, 'person', 'people')}, ${count(tables, 'table')}, ${count(rounds, 'round')}, searched for ${(seconds[0] ?? 0).toFixed(1)} s.`,
    '',
    textTable(['', 'This plan', 'Best possible', 'By lot', 'Weight', 'Reached'], rows),
    '',
    ...moves,
    ...verdict(report),
    ...leftOut(report),
  ].join('\n');
}

const nameOf = (term: string): string =>
  NAMES[term] ?? (term.startsWith('div:') ? `Same ${term.slice('div:'.length)}` : term);

const rowOf = (name: string, { value, best, chance, weight }: TermLine) => [
  name,
  value,
  best,
  chance,
  weight,
  reached({ value, best, chance }),
];

/** Of all that a plan can be better than drawing lots, the part that this one is. */
function reached({ value, best, chance }: Pick<TermLine, 'value' | 'best' | 'chance'>): string {
  if (best === null) return '';
  if (value <= best) return '100 %';
  if (chance === null || chance <= best) return '';
  return `${(100 * Math.max(0, (chance - value) / (chance - best))).toFixed(1)} %`;
}

function verdict({ total: { value, best, joint, sumOfBounds, gapPercent } }: SeatReport): string[] {
  if (best === null || sumOfBounds === null) return [];
  if (value <= best) return ['No plan is better: that is proven.'];
  const above = gapPercent.best === null ? `${value - best}` : `${gapPercent.best.toFixed(2)} %`;
  const together = joint !== null && joint > sumOfBounds;
  const proof = together ? 'for all terms together' : 'for each term by itself';
  return [
    `At most ${above} above the best possible (proven ${proof}${joint === null ? '; --joint proves more' : ''}).`,
  ];
}

function leftOut({ unplaced }: SeatReport): string[] {
  if (unplaced.length === 0) return ['Everybody has a seat.'];
  const people = new Map<string, { line: number | null; reason: UnplacedReason; rounds: Round[] }>();
  for (const { person, line, reason, round } of unplaced) {
    const known = people.get(`${person} ${reason}`);
    if (known) known.rounds.push(round);
    else people.set(`${person} ${reason}`, { line, reason, rounds: [round] });
  }
  const rows = [...people].map(([key, { line, reason, rounds }]) => {
    const person = key.slice(0, key.lastIndexOf(' '));
    return `  ${person} (line ${line}), ${inRounds(rounds)}: ${REASONS[reason]}`;
  });
  return ['Without a seat:', ...shortened(rows, (more) => `  and ${more} more; --json lists all`)];
}

/** The first of a long list, and how many more there are. */
export const shortened = (list: readonly string[], more: (n: number) => string): string[] =>
  list.length <= READ_AT_ONCE
    ? [...list]
    : [...list.slice(0, READ_AT_ONCE - 2), more(list.length - READ_AT_ONCE + 2)];

/** `round 2`, `rounds 1 and 3`. */
export const inRounds = (rounds: readonly Round[]): string =>
  `round${rounds.length === 1 ? '' : 's'} ${enumerated(rounds.map(String))}`;

/** `a, b and c`. */
export const enumerated = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;

/** `1 seat`, `2 seats`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
