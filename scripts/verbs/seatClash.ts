import { type Clash, type ClashCode, findClashes } from '../../shared/seating/clash.ts';
import { inWindow, type SeatPerson } from '../../shared/seating/instance.ts';
import type { SeatInput } from './seatInput.ts';
import { count, enumerated, inRounds, shortened } from './seatWords.ts';

/** A clash and the words for its parts. */
interface Worded extends Clash {
  /** The people and the tables, with file and lines. */
  who: string;
  at: string;
  /** `in round 2`. */
  when: string;
  /** What the tables lack. */
  lacks: string;
}

const need = ({ people }: Worded): string => (people.length === 1 ? 'needs' : 'need');

const never = ({ when }: Worded): string => when.replace('all rounds', 'any round');

/** What cannot be kept together, and what to do about it. */
const SENTENCES: Record<ClashCode, (clash: Worded) => string> = {
  tableWithoutSeats: ({ at }) => `The capacity of ${at} is 0: give it chairs, or take it off the list.`,
  pinnedToUnknownTable: ({ who, tables }) =>
    `${who} is pinned to table ${tables[0]}, which is not in tables.csv: add the table, or mend the pin.`,
  pinnedToClosedTable: ({ who, at, when }) =>
    `${who} is pinned to ${at}, which is closed ${when}: open the table, or lift the pin.`,
  pinnedToUnfitTable: ({ who, at, lacks }) =>
    `${who} is pinned to ${at}, which lacks ${lacks}: lift the pin, or equip the table.`,
  pinnedApart: ({ who, at, when }) =>
    `${who} may not share a table (apart) but are both pinned to ${at} ${when}: lift one pin.`,
  pinnedTooMany: ({ who, at, when, short }) =>
    `${who} are pinned to ${at} ${when}, ${short} more than it may hold: lift ${count(short, 'pin')}.`,
  companionsApart: ({ who }) =>
    `${who} must share a table (with) and may not share one (apart): drop one of the two.`,
  companionsPinnedApart: ({ who, at, when }) =>
    `${who} must share a table (with) but are pinned to ${at} ${when}: lift one pin.`,
  languageNowhere: (clash) =>
    `${clash.who} ${need(clash)} a table with ${clash.lacks}, and no open table offers that ${never(clash)}: add the language to a table.`,
  needNowhere: (clash) =>
    `${clash.who} ${need(clash)} a table with ${clash.lacks}, and no open table provides that ${never(clash)}: equip a table.`,
  noTableHasAll: (clash) =>
    `${clash.who} ${need(clash)} a table with ${clash.lacks}, and no single open table has all of that ${never(clash)}: equip one.`,
  tooFewSuitableSeats: ({ who, people, at, when, short }) =>
    `${who} can only sit at ${at}, where there are ${people.length - short} seats for ${people.length} people ${when}: let another table suit ${short} of them.`,
  tooFewSeats: ({ when, short }) =>
    `${count(short, 'seat')} too few for everybody ${when}: open a table, or add chairs.`,
};

/** All clashes of the input, and what to say about them: one sentence for all who lack the same. */
export function clashesOf(input: SeatInput): { clashes: Clash[]; sentences: string[] } {
  const clashes = findClashes(input.instance);
  const alike = new Map<string, Clash>();
  for (const clash of clashes) {
    const key = `${clash.code} ${clash.rounds} ${clash.tables} ${lacksOf(input, clash) || clash.people}`;
    const known = alike.get(key);
    alike.set(key, known ? { ...known, people: [...known.people, ...clash.people] } : clash);
  }
  return { clashes, sentences: [...alike.values()].map((clash) => sentenceOf(clash, input)) };
}

function sentenceOf(clash: Clash, input: SeatInput): string {
  const { config } = input.instance;
  const isAll = config.rounds > 1 && clash.rounds.length === config.rounds;
  return SENTENCES[clash.code]({
    ...clash,
    who: located(clash.people, 'people.csv', input.lines.people),
    at: `table${clash.tables.length === 1 ? '' : 's'} ${located(clash.tables, 'tables.csv', input.lines.tables)}`,
    when: isAll ? 'in all rounds' : `in ${inRounds(clash.rounds)}`,
    lacks: lacksOf(input, clash),
  });
}

/** `ann and bob (people.csv, lines 2 and 7)`. */
function located(ids: readonly string[], file: string, lines: ReadonlyMap<string, number>): string {
  const shown = shortened(ids, (n) => `${n} more`);
  const at = shown.flatMap((id) => lines.get(id) ?? []);
  if (at.length === 0) return enumerated(shown);
  return `${enumerated(shown)} (${file}, line${at.length === 1 ? '' : 's'} ${enumerated(at.map(String))})`;
}

/** What the first person of the clash needs and the tables do not have. */
function lacksOf({ instance }: SeatInput, { code, people, tables, rounds }: Clash): string {
  const person = instance.people.find(({ id }) => id === people[0]);
  if (!person) return '';
  const open = instance.tables.filter((t) => rounds.some((round) => inWindow(t, round)));
  const language = person.languages.join(' or ');
  if (code === 'languageNowhere') return language;
  if (code === 'needNowhere') return enumerated(missing(person, open));
  if (code === 'noTableHasAll') return enumerated([language, ...person.needs].filter((one) => one !== ''));
  if (code !== 'pinnedToUnfitTable') return '';
  const pinned = instance.tables.filter(({ id }) => id === tables[0]);
  const speaks = pinned.some((t) => person.languages.some((one) => t.languages.includes(one)));
  return enumerated([...(speaks || language === '' ? [] : [language]), ...missing(person, pinned)]);
}

/** Needs that none of the tables provides. */
const missing = ({ needs }: SeatPerson, tables: SeatInput['instance']['tables']): string[] =>
  needs.filter((one) => !tables.some(({ provides }) => provides.includes(one)));
