import type { voting as dutch } from '../nl/voting.ts';
import type { Translation } from '../texts.ts';

export const voting: Translation<typeof dutch> = {
  stepVotes: {
    one: '{option} got {count} vote, most of what was left.',
    other: '{option} got {count} votes, most of what was left.',
  },
  stepShares: {
    one: '{count} person chose {option} and could pay for it alone, from their own share.',
    other: '{count} people chose {option}. Together they could pay for it, each from their own share.',
  },
  stepSaving: {
    one: 'Everybody saved on. The one person who chose {option} was the first to have enough.',
    other:
      'Everybody saved on. The {count} people who chose {option} were the first to have enough together.',
  },
  stepScore: {
    one: '{option} goes best with what was chosen before: {count} person chose it.',
    other: '{option} goes best with what was chosen before: {count} people chose it.',
  },
  stepRest: 'A place was left. Nobody had chosen {option}.',
  newlyHeard: {
    one: 'One of them had nothing yet.',
    other: '{count} of them had nothing yet.',
  },
  tieByDraw: '{options} were exactly level. The draw that was published before decided: {chosen}.',
  heardShare: '{heard} of the {voters} people find at least one of their choices among them.',
  ruleMostVotes: 'What has most votes is chosen. One large group can decide everything that way.',
  ruleEqualShares:
    'Everybody gets an equal share of the places. Those who together have enough for a proposal buy it. After that, whoever got something has less left for the next.',
  rulePhragmen:
    'Everybody saves at the same pace. As soon as the people behind a proposal together have enough, it is chosen, and they begin to save again.',
  rulePav:
    'All combinations were compared. Your first chosen proposal counts most, your second half of that, your third a third.',
};
