import type { Localized } from '../../shared/localized.ts';
import type { HallBallot } from '../../shared/views/hallBallot.ts';
import { colourOf, type TallyRow } from './tally.ts';

/** What a ballot asked about, with its votes. */
export interface ResultRow extends TallyRow {
  /** Place from 1; null for what was not chosen. */
  place: number | null;
}

/** A counted ballot as the hall reads it. */
export interface Outcome {
  /** All options, most votes first. */
  rows: ResultRow[];
  /** Titles that were equal where not all could come in, and those of them that the draw chose. */
  tied: string[];
  drawn: string[];
  /** Voters, those with at least one chosen option, and how many that would be by most votes; null when nobody counted. */
  heard: { voters: number; heard: number; byMostVotes: number | null } | null;
}

/** At most so many rows, in their order: all that was chosen, also what stands low, and then those with most votes. */
export function withChosen<Row extends Pick<ResultRow, 'place'>>(rows: readonly Row[], most: number): Row[] {
  const chosen = rows.filter(({ place }) => place !== null).slice(0, most);
  const others = rows.filter(({ place }) => place === null).slice(0, most - chosen.length);
  const kept = new Set([...chosen, ...others]);
  return rows.filter((row) => kept.has(row));
}

interface Words {
  localized: (text: Localized) => string;
  second?: (text: Localized) => string | null;
}

export function outcomeOf(ballot: HallBallot, { localized, second = () => null }: Words): Outcome {
  const { options, result } = ballot;
  const { counts = [], chosen = [], tied = [] } = result ?? {};
  const titleOf = (id: string): Localized => options.find((one) => one.id === id)?.title ?? { nl: id };
  const place = (id: string): number | null => (chosen.includes(id) ? chosen.indexOf(id) + 1 : null);
  return {
    rows: counts.map(({ option: id, votes }) => ({
      id,
      label: localized(titleOf(id)),
      second: second(titleOf(id)),
      count: votes,
      colour: colourOf(options, id),
      place: place(id),
    })),
    tied: tied.map((id) => localized(titleOf(id))),
    drawn: tied.filter((id) => chosen.includes(id)).map((id) => localized(titleOf(id))),
    heard: heardOf(result?.heard ?? null),
  };
}

function heardOf(told: NonNullable<HallBallot['result']>['heard']): Outcome['heard'] {
  if (told === null) return null;
  const { voters, heard, other } = told;
  return { voters, heard, byMostVotes: other.rule === 'most-votes' ? other.heard : null };
}

/** Milliseconds of silence before the first name, and between two names. */
export const SUSPENSE_MS = 2600;
export const BETWEEN_MS = 1700;

/**
 * How many of the chosen ones the hall has heard, from the last to the first.
 * @param elapsed milliseconds since the scene came; `chosen` + 1 means that the whole table is there
 */
export function unveiled(elapsed: number, chosen: number): number {
  if (elapsed < SUSPENSE_MS) return 0;
  return Math.min(chosen + 1, 1 + Math.floor((elapsed - SUSPENSE_MS) / BETWEEN_MS));
}

/** The whole table comes this long after the scene. */
export const unveilingMs = (chosen: number): number => SUSPENSE_MS + chosen * BETWEEN_MS;
