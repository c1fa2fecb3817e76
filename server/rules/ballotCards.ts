import type { CommandOf } from '../../shared/commands/command.ts';
import { isRefusal } from '../../shared/refusal.ts';
import type { Row } from '../ports/store.ts';
import { paperChoice } from './ballotPaper.ts';
import { ALREADY, type Decision, facts, refusal, type Situation } from './rule.ts';

/** Cards have no names: no more are counted than were handed out, each batch once. */
export function countCards(
  { ballot: id, batch, piles }: CommandOf<'countCards'>,
  situation: Situation,
): Decision {
  const ballot = situation.summit.ballots.ballots.get(id);
  if (ballot === undefined) return refusal('ballot-unknown');
  if (ballot.cards.batches.has(batch) || ballot.takenBack.has(batch)) return ALREADY;
  if (!ballot.open) return refusal('ballot-closed');
  const left = ballot.cards.handed - ballot.cards.counted;
  const count = piles.reduce((sum, { times }) => sum + times, 0);
  if (count > left) return refusal('too-many-cards', { cards: count, left });
  const rows: Row[] = [];
  for (const { choice, times } of piles) {
    const written = paperChoice(ballot, choice);
    if (isRefusal(written)) return written;
    for (let i = 0; i < times; i++)
      rows.push({
        table: 'papers',
        put: { ballot: id, receipt: situation.fresh(rows.length), choice: written, batch },
      });
  }
  return { ...facts({ type: 'cardsCounted', ballot: id, batch, cards: count }), rows };
}

/** Only while the ballot is open: afterwards nobody knows any more which papers were cards. */
export function uncountCards(
  { ballot: id, batch }: CommandOf<'uncountCards'>,
  situation: Situation,
): Decision {
  const ballot = situation.summit.ballots.ballots.get(id);
  if (ballot === undefined) return refusal('ballot-unknown');
  const cards = ballot.cards.batches.get(batch);
  if (cards === undefined) return ALREADY;
  if (!ballot.open) return refusal('ballot-closed');
  const papers = [...situation.book.papers(id).values()].filter((paper) => paper.batch === batch);
  const rows = papers.map(({ receipt }): Row => ({ table: 'papersOut', out: { ballot: id, receipt } }));
  return { ...facts({ type: 'cardsUncounted', ballot: id, batch, cards }), rows };
}
