import type { RunReport, RunState } from '../../shared/seating/report.ts';
import type { Joints } from './joints.ts';
import { keyOf } from './joints.ts';
import { boundOf, gapOf } from './measure.ts';
import { type Plan, seatsFrom } from './plan.ts';
import type { Run } from './run.ts';
import type { KnownRun } from './runs.ts';
import { termReports } from './termReports.ts';

/** How far a run is at this moment. */
export async function runReportOf(
  { run, scale: asked, plan: made }: KnownRun,
  joints: Joints,
): Promise<RunReport> {
  const scale = await asked;
  const running = run.running;
  const plan = running ? null : await made;
  const { judge, sticky, base, frozenRounds, seconds } = run.task;
  const terms = plan?.terms ?? run.terms;
  const movable = sticky && base !== null ? seatsFrom(base, frozenRounds + 1) : 0;
  const joint = joints.of(keyOf(judge));
  return {
    run: run.id,
    state: running ? 'running' : stateOf(run, plan),
    elapsed: run.elapsed,
    seconds: seconds ?? run.elapsed,
    total: terms?.total ?? null,
    chance: scale.chance.total,
    bound: scale.best.total,
    joint,
    gap: terms === null ? null : gapOf(terms.total, boundOf(scale, joint)),
    terms: terms === null ? [] : termReports(judge.config, terms, scale, movable),
    plan: plan?.id ?? null,
  };
}

function stateOf({ stopped }: Run, plan: Plan | null): RunState {
  if (plan === null) return 'failed';
  if (stopped) return 'stopped';
  return plan.unplaced.some(({ reason }) => reason !== 'history') ? 'impossible' : 'done';
}
