import type { Localized } from '../../../shared/localized.ts';
import type { HallBallot } from '../../../shared/views/plenary.ts';
import { colourOf, type TallyRow } from './tally.ts';

/** A counted ballot as the hall reads it. */
export interface Outcome {
  /** What was chosen, most votes first. */
  chosen: TallyRow[];
  /** Titles that share the last places. */
  tied: string[];
  /** Places for which the tied ones are equal. */
  open: number;
}

export function outcomeOf(ballot: HallBallot, localized: (text: Localized) => string): Outcome {
  const { options, choose, result } = ballot;
  const { counts = [], chosen = [], tied = [] } = result ?? {};
  const title = (id: string): string => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : localized(option.title);
  };
  return {
    chosen: counts
      .filter(({ option }) => chosen.includes(option))
      .map(({ option: id, votes }) => ({
        id,
        label: title(id),
        count: votes,
        colour: colourOf(options, id),
      })),
    tied: tied.map(title),
    open: choose - chosen.length,
  };
}
