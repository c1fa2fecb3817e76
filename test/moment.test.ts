import { describe, expect, it } from 'vitest';
import type { Step } from '../shared/facts/programme.ts';
import { momentOf, roundsOf } from '../shared/moment.ts';

const step = (id: string, kind: Step['kind'], round?: number): Step => ({
  id,
  kind,
  title: { nl: id },
  minutes: 30,
  ...(round !== undefined && { round }),
});
const steps = [
  step('inloop', 'doors'),
  step('ronde-1', 'round', 1),
  step('pauze', 'break'),
  step('ronde-2', 'round', 2),
  step('slot', 'closing'),
];
const running = (id: string) => ({ step: id, round: null, startedAt: 0, endsAt: 1, remaining: null });
const day = (now: string | null, last: string | null = null) =>
  momentOf({ steps, running: now === null ? null : running(now), last });

describe('the moment of the day', () => {
  it('is before the first step when nothing has run', () => {
    expect(day(null)).toMatchObject({ phase: 'before', step: null, next: { id: 'inloop' }, begun: null });
    expect(day(null).sitting?.id).toBe('ronde-1');
  });

  it('knows the round that runs', () => {
    expect(day('ronde-1', 'inloop')).toMatchObject({
      phase: 'during',
      step: { id: 'ronde-1' },
      next: { id: 'pauze' },
      sitting: { round: 1 },
      begun: 1,
    });
  });

  it('points from a break to the round to come, and gives late cards to the round before', () => {
    expect(day('pauze', 'ronde-1')).toMatchObject({ phase: 'during', sitting: { round: 2 }, begun: 1 });
    expect(day(null, 'ronde-1')).toMatchObject({
      phase: 'between',
      step: null,
      next: { id: 'pauze' },
      begun: 1,
    });
  });

  it('is over after the last step', () => {
    expect(day(null, 'slot')).toMatchObject({ phase: 'after', next: null, sitting: null, begun: 2 });
  });

  it('starts anew when the programme no longer has the step', () => {
    expect(day('weg')).toMatchObject({ phase: 'during', step: null, next: { id: 'inloop' } });
  });

  it('lists the rounds of the day', () => {
    expect(roundsOf(steps).map((one) => one.round)).toEqual([1, 2]);
  });
});
