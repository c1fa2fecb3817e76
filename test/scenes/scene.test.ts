import { describe, expect, it } from 'vitest';
import { keyOf, sceneNow } from '../../client/scenes/scene.ts';
import type { Step, StepKind } from '../../shared/facts/programme.ts';
import type { SceneKind } from '../../shared/facts/screens.ts';
import type { HallBallot } from '../../shared/views/hallBallot.ts';

const KINDS: StepKind[] = ['doors', 'plenary', 'round', 'break', 'ballot', 'closing'];
const steps: Step[] = KINDS.map((kind) => ({ id: kind, kind, title: { nl: kind }, minutes: 10 }));
const during = (kind: StepKind | null, last: StepKind | null = null) => ({
  steps,
  running: kind === null ? null : { step: kind, round: null, startedAt: 0, endsAt: 1, remaining: null },
  last,
});

const open: HallBallot = {
  ballot: 'b',
  title: { nl: 'Wat kiezen we?' },
  options: [],
  choose: 1,
  eligible: 3,
  cast: 0,
  terms: { method: 'approval', most: 1, rule: 'equal-shares', lot: '', trial: false },
  closesAt: null,
  result: null,
};
const closed: HallBallot = { ...open, result: { counts: [], chosen: [], tied: [], heard: null } };

describe('a screen that follows the day', () => {
  const shown = (kind: StepKind | null, hall: { ballot?: HallBallot | null; ideas?: number } = {}) =>
    sceneNow({ kind: 'auto' }, during(kind), { ballot: null, ideas: 5, people: 9, ...hall }).kind;

  it('welcomes before the day and at the doors', () => {
    expect(shown(null)).toBe('welcome');
    expect(shown('doors')).toBe('welcome');
  });

  it('shows the tally in rounds, breaks and plenaries', () => {
    expect([shown('round'), shown('break'), shown('plenary')]).toEqual(['tally', 'tally', 'tally']);
  });

  it('shows no tally of nothing, except in a round', () => {
    expect(shown('plenary', { ideas: 0 })).toBe('welcome');
    expect(shown('round', { ideas: 0 })).toBe('tally');
  });

  it('thanks at the end of a day without a vote', () => {
    expect(shown('closing')).toBe('thanks');
  });

  it('shows an open ballot whatever step runs', () => {
    expect(KINDS.map((kind) => shown(kind, { ballot: open }))).toEqual(KINDS.map(() => 'ballot'));
  });

  it('shows the result while the vote is the subject, and goes on with the next round', () => {
    expect(shown('ballot')).toBe('ballot');
    expect(shown('ballot', { ballot: closed })).toBe('result');
    expect(shown('closing', { ballot: closed })).toBe('result');
    expect(shown('round', { ballot: closed })).toBe('tally');
  });

  it('keeps its scene between two steps', () => {
    const hall = { ballot: null, ideas: 5, people: 9 };
    expect(sceneNow({ kind: 'auto' }, during(null, 'round'), hall).kind).toBe('tally');
  });
});

describe('a screen that the director chose', () => {
  it('shows that scene, but no result that is not there yet', () => {
    const hall = { ballot: open, ideas: 0, people: 0 };
    const shown = (kind: SceneKind, change = {}) =>
      sceneNow({ kind }, during('round'), { ...hall, ...change }).kind;
    expect(shown('calm')).toBe('calm');
    expect(shown('tally')).toBe('tally');
    expect(shown('result')).toBe('ballot');
    expect(shown('result', { ballot: closed })).toBe('result');
  });
});

it('the same words are the same picture; other words are another', () => {
  const soup = { kind: 'message', message: { nl: 'Soep' } } as const;
  expect(keyOf(soup)).toBe(keyOf({ kind: 'message', message: { nl: 'Soep' } }));
  expect(keyOf(soup)).not.toBe(keyOf({ kind: 'message', message: { nl: 'Brood' } }));
  expect(keyOf({ kind: 'proposal', proposal: 'a' })).not.toBe(keyOf({ kind: 'proposal', proposal: 'b' }));
});
