import type { Fact } from '../../shared/facts/fact.ts';
import { afterRepackFact, type PlannedRepack } from '../../shared/facts/repack.ts';
import { isSeated } from '../../shared/people.ts';
import type { ProgrammeRulesState } from './programmeState.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';

export interface RepackState {
  planned: PlannedRepack;
  /** Hall time at which the doors opened; null before. */
  doorsAt: number | null;
  /** Hall time at which the latest guest came in; null before the first. */
  lastGuestAt: number | null;
}

export const noRepack = (): RepackState => ({ planned: null, doorsAt: null, lastGuestAt: null });

export function foldRepack(state: RepackState, fact: Fact, { steps }: ProgrammeRulesState): void {
  switch (fact.type) {
    case 'repackPlanned':
    case 'repackDue':
    case 'repackDropped':
    case 'seatingChanged':
      state.planned = afterRepackFact(state.planned, fact);
      break;
    case 'stepStarted':
      if (steps.get(fact.step)?.kind === 'doors') state.doorsAt ??= fact.startedAt;
      break;
    case 'stepUndone':
      // The day has not begun after all.
      if (fact.running === null && fact.last === null) state.doorsAt = null;
      break;
    case 'personArrived':
      // A desk without a line tells later of somebody who came earlier.
      if (isSeated(fact.role)) state.lastGuestAt = Math.max(fact.at, state.lastGuestAt ?? 0);
      break;
  }
}

const MINUTE = 60_000;

/** Hall time at which the plan is due, as far as it can be told; null while it cannot, and once it was. */
export function momentOf({ planned, doorsAt, lastGuestAt }: RepackState): number | null {
  if (planned === null || planned.due) return null;
  const { when } = planned;
  if (when.kind === 'clock') return when.at;
  const since = when.kind === 'doors' ? doorsAt : lastGuestAt;
  return since === null ? null : since + when.minutes * MINUTE;
}

export const repackRules: Rules<'planRepack' | 'dropRepack' | 'repackComes'> = {
  planRepack: {
    access: roles('organiser'),
    decide({ when, spare, byItself }, { now }) {
      if (when.kind === 'clock' && when.at <= now) return refusal('moment-over');
      return facts({ type: 'repackPlanned', when, spare, byItself });
    },
  },
  dropRepack: {
    access: roles('organiser'),
    decide: (_, { summit }) => (summit.repack.planned === null ? ALREADY : facts({ type: 'repackDropped' })),
  },
  repackComes: {
    access: roles(),
    decide(_, { summit, now }) {
      const at = momentOf(summit.repack);
      return at === null || at > now ? ALREADY : facts({ type: 'repackDue' });
    },
  },
};
