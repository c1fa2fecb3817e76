import type { CommandOf } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import {
  type FollowupFact,
  type FollowupPlan,
  type FollowupSource,
  isFollowupFact,
  publicPlan,
} from '../../shared/facts/followup.ts';
import type { BallotId, FollowupId } from '../../shared/ids.ts';
import type { Localized } from '../../shared/localized.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { type Followup, type FollowupState, foldFollowup as fold } from '../../shared/views/followup.ts';
import { optionOf } from './ballotOpening.ts';
import { ALREADY, type Decision, facts, type Rules, refusal, roles, type Situation } from './rule.ts';
import type { Summit } from './state.ts';

export const noFollowup = (): FollowupState => ({ followups: {} });

export function foldFollowup(state: FollowupState, fact: Fact): void {
  if (isFollowupFact(fact)) fold(state, fact);
}

const organise = roles('organiser');
const moderate = roles('director', 'organiser');

type FollowupCommand =
  | 'makeFollowups'
  | 'changeFollowup'
  | 'withdrawFollowup'
  | 'restoreFollowup'
  | 'undoFollowup'
  | 'approveFollowup'
  | 'hideFollowup';

export const followupRules: Rules<FollowupCommand> = {
  makeFollowups: { access: organise, decide: make },
  changeFollowup: {
    access: organise,
    decide: ({ followup, revision, plan: asked }, situation) =>
      onFollowup(followup, situation, (known) => {
        if (asked.title.nl === '') return refusal('empty-text');
        if (asked.status === 'stopped' && asked.reason === '') return refusal('reason-missing');
        // A reason belongs to what was stopped.
        const plan = asked.status === 'stopped' ? asked : { ...asked, reason: '' };
        if (same(plan, known.plan)) return ALREADY;
        if (revision !== known.revision) return refusal('words-changed');
        const off = known.shown && !same(publicPlan(plan), publicPlan(known.plan));
        return facts({ type: 'followupChanged', followup, plan, off, at: situation.now });
      }),
  },
  withdrawFollowup: {
    access: organise,
    decide({ followup }, situation) {
      const known = existing(followup, situation);
      if (isRefusal(known)) return known;
      return known.withdrawn ? ALREADY : facts({ type: 'followupWithdrawn', followup });
    },
  },
  restoreFollowup: {
    access: organise,
    decide({ followup }, situation) {
      const known = existing(followup, situation);
      if (isRefusal(known)) return known;
      return known.withdrawn ? facts({ type: 'followupRestored', followup }) : ALREADY;
    },
  },
  undoFollowup: {
    access: organise,
    decide({ followup, revision }, situation) {
      const known = existing(followup, situation);
      if (isRefusal(known)) return known;
      if (revision !== known.revision) return refusal('words-changed');
      const last = known.before.at(-1);
      if (last === undefined) return refusal('nothing-to-undo');
      return facts({ type: 'followupUndone', followup, ...last, at: situation.now });
    },
  },
  approveFollowup: {
    access: moderate,
    decide: ({ followup, revision }, situation) =>
      onFollowup(followup, situation, ({ source, plan, shown, revision: now }) => {
        if (revision !== now) return refusal('words-changed');
        return shown
          ? ALREADY
          : facts({ type: 'followupApproved', followup, source, plan: publicPlan(plan) });
      }),
  },
  hideFollowup: {
    access: moderate,
    decide({ followup }, situation) {
      const known = existing(followup, situation);
      if (isRefusal(known)) return known;
      return known.shown ? facts({ type: 'followupHidden', followup }) : ALREADY;
    },
  },
};

const existing = (id: FollowupId, { summit }: Situation): Followup | Refusal =>
  summit.followup.followups[id] ?? refusal('followup-unknown');

/** Runs a decision on a follow-up that exists and was not withdrawn. */
function onFollowup(id: FollowupId, situation: Situation, decide: (known: Followup) => Decision): Decision {
  const known = existing(id, situation);
  if (isRefusal(known)) return known;
  return known.withdrawn ? refusal('followup-withdrawn') : decide(known);
}

/** Keys in either order: a title that came over the wire may have its languages the other way round. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(left[key], right[key]));
}

type Asked = CommandOf<'makeFollowups'>['followups'][number];

/** All of them or none; what already has a follow-up that stands is left alone, so a second press makes no doubles. */
function make({ followups }: CommandOf<'makeFollowups'>, { summit, now }: Situation): Decision {
  const known = summit.followup.followups;
  const standing = new Set(
    Object.values(known).flatMap(({ source, withdrawn }) => (withdrawn ? [] : [placeOf(source)])),
  );
  const made: FollowupFact[] = [];
  const minted = new Set<FollowupId>();
  for (const asked of followups) {
    const found = sourceOf(asked, summit);
    if (isRefusal(found)) return found;
    const place = placeOf(asked);
    if (standing.has(place)) continue;
    const { followup } = asked;
    if (known[followup] !== undefined || minted.has(followup)) return refusal('id-taken', { id: followup });
    minted.add(followup);
    standing.add(place);
    made.push({ type: 'followupMade', followup, source: found.source, plan: begun(found.title), at: now });
  }
  return facts(...made);
}

const placeOf = ({ ballot, of }: Pick<FollowupSource, 'ballot' | 'of'>): string => `${ballot ?? ''}/${of}`;

interface Found {
  source: FollowupSource;
  title: Localized;
}

/** What there is under this name, with the words that it has now; on a ballot, the words that the voters read. */
function sourceOf({ ballot, of }: Asked, summit: Summit): Found | Refusal {
  const option = ballot === null ? optionOf(of, summit) : counted(ballot, of, summit);
  if (option === null) return refusal('option-unknown', { option: of });
  if (isRefusal(option)) return option;
  const { title, from = 'theme' } = option;
  if (from === 'trial') return refusal('ballot-trial');
  return { source: { ballot, of, from }, title };
}

function counted(id: BallotId, of: string, { ballots }: Summit) {
  const ballot = ballots.ballots.get(id);
  if (ballot === undefined) return refusal('ballot-unknown');
  if (ballot.terms.trial) return refusal('ballot-trial');
  if (ballot.open) return refusal('ballot-open');
  return ballot.options.find((option) => option.id === of) ?? null;
}

const begun = (title: Localized): FollowupPlan => ({
  title,
  ...{ owner: '', group: '', date: null, place: '', status: 'todo', reason: '', note: '' },
});
