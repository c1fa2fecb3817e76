import type { StepKind } from '../../../shared/facts/programme.ts';
import type { Scene, SceneKind } from '../../../shared/facts/screens.ts';
import type { PlenaryState } from '../../../shared/views/plenary.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';

/** What can stand on a screen; `auto` is a way to choose one of these. */
export type ShownScene = Exclude<SceneKind, 'auto'>;
type Hall = Pick<PlenaryState, 'ballot' | 'ideas'>;
type Day = Pick<ProgrammeState, 'steps' | 'running' | 'last'>;

/** The scene that a screen shows now. */
export function sceneNow({ kind }: Pick<Scene, 'kind'>, day: Day, hall: Hall): ShownScene {
  const chosen = kind === 'auto' ? follow(day, hall) : kind;
  // There is no result to show before the count: until then the hall sees the ballot.
  return chosen === 'result' && !hasResult(hall) ? 'ballot' : chosen;
}

/** What belongs to the moment of the day. */
function follow(day: Day, hall: Hall): ShownScene {
  if (hall.ballot !== null && !hasResult(hall)) return 'ballot';
  const kind = kindOf(day, day.running?.step ?? day.last);
  if (kind === 'ballot') return hasResult(hall) ? 'result' : 'ballot';
  if (kind === 'closing' && hasResult(hall)) return 'result';
  if (kind === null || kind === 'doors') return 'welcome';
  // A tally of nothing says nothing: before the first idea only a round shows it.
  return hall.ideas === 0 && kind !== 'round' ? 'welcome' : 'tally';
}

const hasResult = ({ ballot }: Hall): boolean => ballot !== null && ballot.result !== null;

const kindOf = ({ steps }: Day, id: string | null): StepKind | null =>
  steps.find((step) => step.id === id)?.kind ?? null;
