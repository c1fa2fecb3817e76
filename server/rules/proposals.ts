import type { Actor, Fact } from '../../shared/facts/fact.ts';
import type { ProposalPlace, ProposalWords, SignOff } from '../../shared/facts/proposals.ts';
import type { ProposalId } from '../../shared/ids.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { themeOf } from './place.ts';
import { ALREADY, type Decision, facts, type Rules, refusal, roles, type Situation } from './rule.ts';
import type { Summit } from './state.ts';

export interface KnownProposal {
  place: ProposalPlace;
  words: ProposalWords;
  /** Counts what a table changed in what it says, from 1. */
  revision: number;
  signed: SignOff | null;
  withdrawn: boolean;
  /** The revision on the screens is this one, and somebody approved it. */
  shown: boolean;
  /** Somebody of the team read this revision and chose. */
  judged: boolean;
  /** Nobody tapped it: all proposals were let through. */
  untapped?: boolean;
}

export interface ProposalsState {
  proposals: Map<ProposalId, KnownProposal>;
}

export const noProposals = (): ProposalsState => ({ proposals: new Map() });

export function foldProposals({ proposals }: ProposalsState, fact: Fact): void {
  if (fact.type === 'proposalAdded') {
    const { place, words } = fact;
    const fresh = { revision: 1, signed: null, withdrawn: false, shown: false, judged: false };
    proposals.set(fact.proposal, { place, words, ...fresh });
    return;
  }
  if (!('proposal' in fact)) return;
  const known = proposals.get(fact.proposal);
  if (known === undefined) return;
  switch (fact.type) {
    case 'proposalReworded':
      revise(known, { words: fact.words });
      break;
    case 'proposalSigned': {
      const signed = { thumbs: fact.thumbs, objection: fact.objection };
      // An objection is words too: they wait for an approval (rule P3).
      if (fact.objection === '') known.signed = signed;
      else revise(known, { signed });
      break;
    }
    case 'proposalReopened':
      known.signed = null;
      break;
    case 'proposalWithdrawn':
    case 'proposalRestored':
      Object.assign(known, { withdrawn: fact.type === 'proposalWithdrawn', shown: false });
      break;
    case 'proposalApproved':
      Object.assign(known, { shown: true, judged: true, untapped: fact.untapped === true });
      break;
    case 'proposalHidden':
      Object.assign(known, { shown: false, judged: true, untapped: false });
  }
}

const revise = (known: KnownProposal, part: Partial<KnownProposal>): void => {
  Object.assign(known, part, { revision: known.revision + 1, shown: false, judged: false });
};

/** A facilitator acts on the proposals of the own table only. */
const ownProposal = (
  actor: Actor,
  { proposal }: { proposal: ProposalId },
  { summit }: Situation,
): boolean => {
  if (roles('organiser')(actor)) return true;
  const known = summit.proposals.proposals.get(proposal);
  // An unknown proposal is no matter of rights: the decision says that it does not exist.
  return actor.role === 'facilitator' && (known === undefined || known.place.table === actor.table);
};

const moderate = roles('themeTeam', 'director', 'organiser');

const existing = (id: ProposalId, { summit }: Situation): KnownProposal | Refusal =>
  summit.proposals.proposals.get(id) ?? refusal('proposal-unknown');

/** Runs a decision on a proposal that exists and was not withdrawn. */
function onProposal(
  id: ProposalId,
  situation: Situation,
  decide: (known: KnownProposal) => Decision,
): Decision {
  const known = existing(id, situation);
  if (isRefusal(known)) return known;
  return known.withdrawn ? refusal('proposal-withdrawn') : decide(known);
}

const sameWords = (a: ProposalWords, b: ProposalWords): boolean =>
  (Object.keys(a) as (keyof ProposalWords)[]).every((key) => a[key] === b[key]);

const sameSignOff = (a: SignOff, b: SignOff): boolean =>
  a.objection === b.objection &&
  a.thumbs.for === b.thumbs.for &&
  a.thumbs.against === b.thumbs.against &&
  a.thumbs.neutral === b.thumbs.neutral;

/** Another proposal of this table that stands in the same round, or in the same step when that is no round. */
function beside({ proposals }: Summit, place: ProposalPlace): ProposalId | null {
  const sameTime = (other: ProposalPlace): boolean =>
    other.round === place.round && (place.round !== null || other.step === place.step);
  for (const [id, known] of proposals.proposals)
    if (!known.withdrawn && known.place.table === place.table && sameTime(known.place)) return id;
  return null;
}

type ProposalCommand =
  | 'addProposal'
  | 'rewordProposal'
  | 'signProposal'
  | 'reopenProposal'
  | 'withdrawProposal'
  | 'restoreProposal'
  | 'approveProposal'
  | 'hideProposal';

export const proposalsRules: Rules<ProposalCommand> = {
  addProposal: {
    access: (actor, { table }) =>
      roles('organiser')(actor) || (actor.role === 'facilitator' && actor.table === table),
    decide({ proposal, table: id, round, step, words }, { summit, now }) {
      if (summit.proposals.proposals.has(proposal)) return refusal('id-taken', { id: proposal });
      const table = summit.summit.tables.get(id);
      if (table === undefined) return refusal('table-unknown', { table: id });
      const { running } = summit.programme;
      const themes = round === null ? undefined : summit.choices.themes.get(round);
      const place = { table: id, number: table.number, round, step, theme: themeOf(table, themes) };
      const late = round === null ? step !== null && running?.step !== step : running?.round !== round;
      const other = beside(summit, place);
      return facts({ type: 'proposalAdded', proposal, place, words, at: now, late, beside: other });
    },
  },
  rewordProposal: {
    access: ownProposal,
    decide: ({ proposal, words }, situation) =>
      onProposal(proposal, situation, ({ place, words: before, signed }) => {
        if (sameWords(words, before)) return ALREADY;
        if (signed !== null) return refusal('proposal-signed');
        return facts({ type: 'proposalReworded', proposal, place, words, at: situation.now });
      }),
  },
  signProposal: {
    access: ownProposal,
    decide: ({ proposal, words, thumbs, objection }, situation) =>
      onProposal(proposal, situation, ({ place, words: before, signed }) => {
        const same = sameWords(words, before);
        if (signed !== null)
          return same && sameSignOff(signed, { thumbs, objection }) ? ALREADY : refusal('proposal-signed');
        const at = situation.now;
        // What counts is what the table heard, also when another tablet changed it meanwhile.
        const heard: Fact[] = same ? [] : [{ type: 'proposalReworded', proposal, place, words, at }];
        const approved: Fact[] =
          situation.summit.moderation.proposals === 'all'
            ? [
                {
                  ...{ type: 'proposalApproved', proposal, place, words, untapped: true },
                  signed: { thumbs, objection },
                },
              ]
            : [];
        return facts(
          ...heard,
          { type: 'proposalSigned', proposal, place, at, thumbs, objection },
          ...approved,
        );
      }),
  },
  reopenProposal: {
    access: ownProposal,
    decide: ({ proposal }, situation) =>
      onProposal(proposal, situation, ({ place, signed }) =>
        signed === null ? ALREADY : facts({ type: 'proposalReopened', proposal, place }),
      ),
  },
  withdrawProposal: {
    access: ownProposal,
    decide({ proposal }, situation) {
      const known = existing(proposal, situation);
      if (isRefusal(known)) return known;
      const { place, withdrawn } = known;
      return withdrawn ? ALREADY : facts({ type: 'proposalWithdrawn', proposal, place });
    },
  },
  restoreProposal: {
    access: ownProposal,
    decide({ proposal }, situation) {
      const known = existing(proposal, situation);
      if (isRefusal(known)) return known;
      const { place, withdrawn } = known;
      return withdrawn ? facts({ type: 'proposalRestored', proposal, place }) : ALREADY;
    },
  },
  approveProposal: {
    access: moderate,
    decide: ({ proposal, revision }, situation) =>
      onProposal(proposal, situation, ({ place, words, signed, shown, untapped, revision: now }) => {
        if (revision !== now) return refusal('words-changed');
        if (shown && untapped !== true) return ALREADY;
        return facts({ type: 'proposalApproved', proposal, place, words, signed });
      }),
  },
  hideProposal: {
    access: moderate,
    decide({ proposal, reason }, situation) {
      const known = existing(proposal, situation);
      if (isRefusal(known)) return known;
      const { place, shown, judged } = known;
      if (!shown && judged && reason === undefined) return ALREADY;
      return facts({ type: 'proposalHidden', proposal, place, ...(reason && { reason }) });
    },
  },
};
