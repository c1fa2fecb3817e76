import type { BallotId } from '../../../shared/ids.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { MyBallot } from '../../../shared/views/me.ts';
import type { OutboxItem } from '../../sync/outbox.ts';

/** How it stands with somebody's vote in one ballot. */
export type VoteState =
  /** He may choose. */
  | { kind: 'open' }
  /** The paper is on this phone, not yet in the box. */
  | { kind: 'waiting' }
  /** In the box; `here` when this phone put it there. */
  | { kind: 'counted'; here: boolean }
  /** The server did not take it. */
  | { kind: 'refused'; item: string; refusal: Refusal | null }
  | { kind: 'closed' };

/** Read from the view and the outbox alone, so that a reload in the middle of a vote changes nothing. */
export function voteState(id: BallotId, ballot: MyBallot, items: readonly OutboxItem[]): VoteState {
  const mine = items.findLast(({ command }) => command.type === 'castVote' && command.ballot === id);
  if (mine?.state === 'acked') return { kind: 'counted', here: true };
  // Refused because the badge voted elsewhere: a vote that counts is what matters.
  if (ballot.voted) return { kind: 'counted', here: false };
  if (!ballot.open) return { kind: 'closed' };
  if (mine?.state === 'parked') return { kind: 'refused', item: mine.id, refusal: mine.refusal ?? null };
  return mine === undefined ? { kind: 'open' } : { kind: 'waiting' };
}
