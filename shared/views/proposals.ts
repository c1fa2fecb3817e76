import type { Fact } from '../facts/fact.ts';
import type { ProposalPlace, ProposalsFact, ProposalWords, SignOff, Thumbs } from '../facts/proposals.ts';
import type { ProposalId } from '../ids.ts';

/* The tables' worked-out proposals: as the table and the theme team see them, and as the hall does. */

export interface Proposal {
  place: ProposalPlace;
  words: ProposalWords;
  at: number;
  late: boolean;
  /** Another one of the same table and round, that stood when this one came. */
  beside: ProposalId | null;
  /** What an approval names; counts what the table changed in what it says. */
  revision: number;
  signed: SignOff | null;
  withdrawn: boolean;
  /** On the public screens. */
  shown: boolean;
  /** One of the team read this revision and chose. */
  judged: boolean;
  /** On the screens, and nobody of the team read it. */
  untapped?: boolean;
}

/** These facts hold nothing that the table and the team may not know, so they are shown whole. */
export type ProposalShown = ProposalsFact;

const TYPES: ReadonlySet<string> = new Set<ProposalShown['type']>([
  'proposalAdded',
  'proposalReworded',
  'proposalSigned',
  'proposalReopened',
  'proposalWithdrawn',
  'proposalRestored',
  'proposalApproved',
  'proposalHidden',
]);
export const isProposal = (shown: { type: string }): shown is ProposalShown => TYPES.has(shown.type);

export const pickProposal = (fact: Fact): ProposalShown | null => (isProposal(fact) ? fact : null);

export function foldProposal(proposals: Record<ProposalId, Proposal>, shown: ProposalShown): void {
  if (shown.type === 'proposalAdded') {
    const { place, words, at, late, beside } = shown;
    proposals[shown.proposal] = {
      ...{ place, words, at, late, beside, revision: 1, signed: null },
      ...{ withdrawn: false, shown: false, judged: false },
    };
    return;
  }
  const known = proposals[shown.proposal];
  if (known === undefined) return;
  switch (shown.type) {
    case 'proposalReworded':
      known.words = shown.words;
      revise(known);
      break;
    case 'proposalSigned':
      known.signed = { thumbs: shown.thumbs, objection: shown.objection };
      // An objection is words too: they wait for an approval (rule P3).
      if (shown.objection !== '') revise(known);
      break;
    case 'proposalReopened':
      known.signed = null;
      break;
    case 'proposalWithdrawn':
    case 'proposalRestored':
      known.withdrawn = shown.type === 'proposalWithdrawn';
      known.shown = false;
      break;
    default:
      known.shown = shown.type === 'proposalApproved';
      known.untapped = shown.type === 'proposalApproved' && shown.untapped === true;
      known.judged = true;
  }
}

function revise(known: Proposal): void {
  known.revision += 1;
  known.shown = false;
  known.judged = false;
}

/** A proposal as the hall sees it. */
export interface WallProposal {
  proposal: ProposalId;
  place: ProposalPlace;
  words: ProposalWords;
  thumbs: Thumbs | null;
  /** What the minority wants to be read along, or empty. */
  objection: string;
  /** Nobody of the team read it. */
  untapped?: true;
}

export type WallProposalShown =
  | { type: 'proposal'; proposal: WallProposal }
  | { type: 'proposalOff'; proposal: ProposalId }
  | { type: 'thumbs'; proposal: ProposalId; thumbs: Thumbs | null };

/** How many approved proposals a screen keeps: one of every table of a large summit. */
export const PROPOSALS_KEPT = 120;

export function pickWallProposal(fact: Fact): WallProposalShown | null {
  switch (fact.type) {
    case 'proposalApproved': {
      const { proposal, place, words, signed, untapped } = fact;
      const [thumbs, objection] = [signed?.thumbs ?? null, signed?.objection ?? ''];
      const wall = { proposal, place, words, thumbs, objection, ...(untapped && { untapped }) };
      return { type: 'proposal', proposal: wall };
    }
    case 'proposalReworded':
    case 'proposalWithdrawn':
    case 'proposalHidden':
      return { type: 'proposalOff', proposal: fact.proposal };
    case 'proposalSigned':
      return fact.objection === ''
        ? { type: 'thumbs', proposal: fact.proposal, thumbs: fact.thumbs }
        : { type: 'proposalOff', proposal: fact.proposal };
    case 'proposalReopened':
      return { type: 'thumbs', proposal: fact.proposal, thumbs: null };
    default:
      return null;
  }
}

/** Approved proposals, newest first. */
export function foldWallProposals(wall: WallProposal[], shown: WallProposalShown): WallProposal[] {
  if (shown.type === 'thumbs') {
    const known = wall.find((one) => one.proposal === shown.proposal);
    if (known !== undefined) Object.assign(known, { thumbs: shown.thumbs, objection: '' });
    return wall;
  }
  const id = shown.type === 'proposal' ? shown.proposal.proposal : shown.proposal;
  const others = wall.filter((one) => one.proposal !== id);
  return shown.type === 'proposal' ? [{ ...shown.proposal }, ...others].slice(0, PROPOSALS_KEPT) : others;
}
