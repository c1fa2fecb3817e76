import type { BallotCount, BallotOption, BallotTerms, OptionCount } from '../facts/ballots.ts';
import type { BallotId, PersonId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import { ONLY, type Picked, type View } from './view.ts';

/*
 * Who: desks and kiosks (with the key DESK), organisers and the director. What: what is on each ballot, its terms, how many
 * voted, how many cards are out, and all of the count once it is closed. Desks also who has voted, so that nobody is given a
 * second card. Not: votes.
 */
export interface Box {
  title: Localized;
  options: BallotOption[];
  choose: number;
  terms: BallotTerms;
  eligible: number;
  open: boolean;
  closesAt: number | null;
  cast: number;
  /** Cards for the box of paper: given out, and counted of those. */
  cards: { handed: number; counted: number };
  /** Batches of cards that were counted, oldest first, with how many were in each. */
  batches: Record<string, number>;
  /** Of desks only: who voted, and whether this is a vote of tables. */
  voted: Record<PersonId, true>;
  electorate: Record<PersonId, true>;
  result: BoxResult | null;
}

export interface BoxResult {
  cast: number;
  counts: OptionCount[];
  chosen: string[];
  tied: string[];
  count: BallotCount | null;
}

export interface BallotsState {
  boxes: Record<BallotId, Box>;
}

export const DESK = 'desk';

export type BallotsShown =
  | {
      type: 'opened';
      ballot: BallotId;
      box: Pick<Box, 'title' | 'options' | 'choose' | 'terms' | 'eligible'>;
      electorate: PersonId[];
    }
  | { type: 'voted'; ballot: BallotId; person: PersonId | null; card: boolean }
  | { type: 'joined'; ballot: BallotId; people: number; who: PersonId[] }
  | { type: 'cards'; ballot: BallotId; batch: string; counted: number }
  | { type: 'ending'; ballot: BallotId; closesAt: number | null }
  | { type: 'closed'; ballot: BallotId; result: BoxResult };

const both = (shown: BallotsShown): Picked<BallotsShown>[] => [ONLY, DESK].map((key) => ({ key, shown }));

export const ballots: View<BallotsState, BallotsShown> = {
  allows: (actor, key) =>
    ['organiser', 'operator'].includes(actor.role) ||
    (key === DESK ? actor.role === 'desk' : actor.role === 'director'),
  initial: () => ({ boxes: {} }),
  pick(fact) {
    switch (fact.type) {
      case 'ballotOpened': {
        const { ballot, title, options, choose, terms, electorate, tables = [] } = fact;
        const box = { title, options, choose, terms, eligible: electorate.length + tables.length };
        return [
          { key: ONLY, shown: { type: 'opened', ballot, box, electorate: [] } },
          { key: DESK, shown: { type: 'opened', ballot, box, electorate } },
        ];
      }
      case 'voteCast': {
        const { ballot, person } = fact;
        const card = fact.way === 'card';
        return [
          { key: ONLY, shown: { type: 'voted', ballot, person: null, card } },
          { key: DESK, shown: { type: 'voted', ballot, person, card } },
        ];
      }
      case 'tableVoteCast':
        return both({ type: 'voted', ballot: fact.ballot, person: null, card: false });
      case 'votersJoined': {
        const { ballot, people } = fact;
        const shown = { type: 'joined', ballot, people: people.length } as const;
        return [
          { key: ONLY, shown: { ...shown, who: [] } },
          { key: DESK, shown: { ...shown, who: people } },
        ];
      }
      case 'cardsCounted':
      case 'cardsUncounted': {
        const { ballot, batch, cards } = fact;
        return both({ type: 'cards', ballot, batch, counted: fact.type === 'cardsCounted' ? cards : -cards });
      }
      case 'ballotEnding':
        return both({ type: 'ending', ballot: fact.ballot, closesAt: fact.closesAt });
      case 'ballotClosed': {
        const { ballot, cast, counts, chosen, tied, count } = fact;
        return both({ type: 'closed', ballot, result: { cast, counts, chosen, tied, count } });
      }
      default:
        return [];
    }
  },
  fold(state, shown) {
    if (shown.type === 'opened') {
      state.boxes[shown.ballot] = opened(shown);
      return;
    }
    const box = state.boxes[shown.ballot];
    if (box === undefined) return;
    switch (shown.type) {
      case 'voted':
        box.cast += 1;
        if (shown.card) box.cards.handed += 1;
        if (shown.person !== null) box.voted[shown.person] = true;
        break;
      case 'joined':
        box.eligible += shown.people;
        for (const person of shown.who) box.electorate[person] = true;
        break;
      case 'cards':
        box.cards.counted += shown.counted;
        if (shown.counted > 0) box.batches[shown.batch] = shown.counted;
        else delete box.batches[shown.batch];
        break;
      case 'ending':
        box.closesAt = shown.closesAt;
        break;
      case 'closed':
        Object.assign(box, { open: false, closesAt: null, cast: shown.result.cast, result: shown.result });
    }
  },
};

const opened = ({ box, electorate }: Extract<BallotsShown, { type: 'opened' }>): Box => ({
  ...box,
  ...{
    open: true,
    closesAt: null,
    cast: 0,
    cards: { handed: 0, counted: 0 },
    batches: {},
    voted: {},
    result: null,
  },
  electorate: Object.fromEntries(electorate.map((person) => [person, true])),
});

/** The ballot that takes papers now. */
export const openBox = ({ boxes }: BallotsState): [BallotId, Box] | null =>
  Object.entries(boxes).findLast(([, { open }]) => open) ?? null;
