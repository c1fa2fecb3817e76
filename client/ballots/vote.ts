import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { BallotId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { MyBallot } from '../../shared/views/me.ts';

/** What the outbox holds of a command. */
export interface KeptCommand {
  id: string;
  state: 'queued' | 'inFlight' | 'acked' | 'parked';
  command: DeviceCommand;
  refusal?: Refusal;
}

/** A paper that this device made: with its receipt it can be changed. */
export interface OwnPaper {
  receipt: string;
  choice: string[];
}

/** How it stands with somebody's vote in one ballot. */
export type VoteState =
  /** He may choose. */
  | { kind: 'open' }
  /** The paper is on this device, not yet in the box. */
  | { kind: 'waiting' }
  /** In the box; `mine` is the paper when this device put it there. */
  | { kind: 'counted'; mine: OwnPaper | null }
  /** The server did not take it. */
  | { kind: 'refused'; item: string; refusal: Refusal | null }
  | { kind: 'closed' };

/** Read from the view and the outbox alone, so that a reload in the middle of a vote changes nothing. */
export function voteState(id: BallotId, ballot: MyBallot, items: readonly KeptCommand[]): VoteState {
  const own = items.filter(({ command }) => command.type === 'castVote' && command.ballot === id);
  const last = own.at(-1);
  const mine = paperOf(own.findLast(({ state }) => state === 'acked'));
  if (last?.state === 'queued' || last?.state === 'inFlight')
    return ballot.open || !ballot.voted ? { kind: 'waiting' } : { kind: 'counted', mine };
  // Refused because the badge voted elsewhere, or because a change came late: a vote that counts is what matters.
  if (mine !== null || ballot.voted) return { kind: 'counted', mine };
  if (!ballot.open) return { kind: 'closed' };
  if (last?.state === 'parked') return { kind: 'refused', item: last.id, refusal: last.refusal ?? null };
  return { kind: 'open' };
}

function paperOf(item: KeptCommand | undefined): OwnPaper | null {
  if (item?.command.type !== 'castVote') return null;
  const { receipt, choice } = item.command;
  return { receipt, choice };
}
