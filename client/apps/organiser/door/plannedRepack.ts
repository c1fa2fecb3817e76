import type { RepackMoment, RepackPlan } from '../../../../shared/facts/repack.ts';

/** What is filled in about a planned moment; all kinds at once, so that changing one's mind loses nothing. */
export interface PlanDraft {
  kind: RepackMoment['kind'];
  /** "10:15" */
  clock: string;
  minutes: number | null;
  byItself: 'shown' | 'alone';
}

export const planDraft = (): PlanDraft => ({ kind: 'doors', clock: '', minutes: 30, byItself: 'shown' });

/** As a plan; null while something lacks. `now` is hall time: a clock time is of that day, on this device's wall. */
export function planFrom(draft: PlanDraft, spare: number, now: number): RepackPlan | null {
  const when = momentFrom(draft, now);
  return when === null ? null : { when, spare, byItself: draft.byItself === 'alone' };
}

function momentFrom({ kind, clock, minutes }: PlanDraft, now: number): RepackMoment | null {
  if (kind === 'clock') {
    const [, hour, minute] = /^(\d\d):(\d\d)/.exec(clock) ?? [];
    if (hour === undefined || minute === undefined) return null;
    return { kind, at: new Date(now).setHours(Number(hour), Number(minute), 0, 0) };
  }
  if (minutes === null || !Number.isFinite(minutes)) return null;
  const whole = Math.min(600, Math.max(kind === 'quiet' ? 1 : 0, Math.round(minutes)));
  return { kind, minutes: whole };
}
