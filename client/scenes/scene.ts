import type { Component } from 'svelte';
import type { StepKind } from '../../shared/facts/programme.ts';
import type { Scene, SceneKind } from '../../shared/facts/screens.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import type { ProgrammeState } from '../../shared/views/programme.ts';
import type { Voices } from './voice.ts';

/** What can stand on a screen; `auto` is a way to choose one of these. */
export type ShownKind = Exclude<SceneKind, 'auto'>;
export type ShownScene = Scene & { kind: ShownKind };

/** All that a scene gets: it fetches nothing and asks nothing. */
export interface SceneProps {
  scene: ShownScene;
  day: ProgrammeState;
  hall: PlenaryState;
  voices: Voices;
  /** Hall time, epoch milliseconds. */
  now: () => number;
  /** The screen begins with this scene: what it would unveil was seen before, or missed. */
  late: boolean;
}
export type SceneComponent = Component<SceneProps>;

type Hall = Pick<PlenaryState, 'ballot' | 'ideas' | 'people'>;
type Day = Pick<ProgrammeState, 'steps' | 'running' | 'last'>;

/** The scene that a screen shows now. */
export function sceneNow(scene: Scene, day: Day, hall: Hall): ShownScene {
  const kind = scene.kind === 'auto' ? follow(day, hall) : scene.kind;
  // There is no result to show before the count: until then the hall sees the ballot.
  return kind === 'result' && !hasResult(hall) ? { kind: 'ballot' } : { ...scene, kind };
}

/** What belongs to the moment of the day. */
function follow(day: Day, hall: Hall): ShownKind {
  if (hall.ballot !== null && !hasResult(hall)) return 'ballot';
  const kind = kindOf(day, day.running?.step ?? day.last);
  if (kind === 'ballot') return hasResult(hall) ? 'result' : 'ballot';
  if (kind === 'closing') return hasResult(hall) ? 'result' : 'thanks';
  if (kind === null || kind === 'doors') return 'welcome';
  // A tally of nothing says nothing: before the first idea only a round shows it.
  return hall.ideas === 0 && kind !== 'round' ? 'welcome' : 'tally';
}

const hasResult = ({ ballot }: Pick<Hall, 'ballot'>): boolean => ballot !== null && ballot.result !== null;

const kindOf = ({ steps }: Day, id: string | null): StepKind | null =>
  steps.find((step) => step.id === id)?.kind ?? null;

/** Two scenes with the same key are the same picture: what changes in it changes in place. */
export const keyOf = ({ kind, message, proposal }: ShownScene): string =>
  JSON.stringify([kind, message ?? null, proposal ?? null]);
