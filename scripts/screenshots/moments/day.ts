import { arrive, discuss, FILLINGS, prepare } from '../halls.ts';
import type { Moment } from '../shot.ts';
import { DOOR, NOTHING } from './door.ts';
import { FLOOR } from './floor.ts';
import { ROUND } from './round.ts';
import { CHOICE, FOLLOWUP, PAPER, PROPOSAL, RESULT, TABLE_VOTE, VOTE } from './vote.ts';

/** Long enough for a plan to look at. */
const SEATING_SECONDS = 2;

/** The day from before anybody touched it until what comes of it, in the order in which it goes. */
export const DAY: readonly Moment[] = [
  NOTHING,
  {
    ...DOOR,
    async begin(hall, state) {
      await prepare(hall, FILLINGS[state]);
      await hall.seatAll(SEATING_SECONDS);
      await hall.run({ type: 'startStep', step: 'inloop' });
      await arrive(hall, FILLINGS[state]);
    },
  },
  { ...ROUND, begin: (hall, state) => discuss(hall, FILLINGS[state]) },
  FLOOR,
  CHOICE,
  PROPOSAL,
  VOTE,
  PAPER,
  RESULT,
  FOLLOWUP,
  TABLE_VOTE,
];
