import { type ChoiceAnswer, type ChoiceQuestion, givePlaces } from '../../shared/choices/givePlaces.ts';
import type { PersonId, Round } from '../../shared/ids.ts';
import type { SeatReason } from '../../shared/seating/explain.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import type { LiveEvent } from '../../shared/seating/report.ts';
import { countTerms, type Terms } from '../../shared/seating/terms.ts';
import type { Unplaced } from '../../shared/seating/unplaced.ts';
import type { Better } from './betterWish.ts';
import { dealByRound, seatByRound } from './choiceEvents.ts';
import type { HallNow } from './hall.ts';
import { type Scale, scaleOf } from './measure.ts';
import type { EventOutcome } from './outcome.ts';
import { betterByRound, type ChosenRounds, explainByRound } from './roundWords.ts';
import { standingIn } from './standing.ts';

/** Questions about seats that take longer than the hall's screens may wait; each has one answer. */
export interface Analyses {
  /** How good a plan of this summit can be. */
  scale: { ask: { instance: Instance }; answer: Scale };
  /** How good the seats in force are. */
  judge: {
    ask: { instance: Instance; assignment: Assignment; next: Round };
    answer: { terms: Terms; unplaced: Unplaced[] };
  };
  event: {
    ask: { hall: HallNow; event: LiveEvent };
    answer: EventOutcome & { terms: Terms };
  };
  seat: { ask: { hall: HallNow; person: PersonId }; answer: Assignment };
  /** A plan brought up to date: everybody who is there and has no seat in it is given one. */
  complete: { ask: { instance: Instance; assignment: Assignment; next: Round }; answer: Assignment };
  why: {
    ask: {
      instance: Instance;
      assignment: Assignment;
      person: PersonId;
      next: Round;
      rounds: ChosenRounds;
    };
    answer: { reasons: SeatReason[]; better: Better[] };
  };
  /** Tables and places for a choice of themes. */
  places: { ask: ChoiceQuestion; answer: ChoiceAnswer };
}
export type AnalysisName = keyof Analyses;
type Analyse = { [N in AnalysisName]: (ask: Analyses[N]['ask']) => Analyses[N]['answer'] };

export const ANALYSES: Analyse = {
  scale: ({ instance }) => scaleOf(instance),
  judge: ({ instance, assignment, next }) => ({
    terms: countTerms(instance, assignment),
    unplaced: standingIn(instance, assignment, next),
  }),
  event({ hall, event }) {
    const outcome = dealByRound(hall, event);
    const against = { base: hall.seats, frozenRounds: hall.next - 1 };
    return { ...outcome, terms: countTerms(outcome.instance, outcome.assignment, against) };
  },
  seat: ({ hall, person }) => seatByRound(hall, person),
  complete({ instance, assignment, next }) {
    const live = new LiveHall(instance, assignment);
    live.repair(next);
    return live.assignment();
  },
  why: ({ instance, assignment, person, next, rounds }) => ({
    reasons: explainByRound(instance, assignment, person, rounds),
    better: betterByRound(instance, assignment, person, next, rounds),
  }),
  places: givePlaces,
};
