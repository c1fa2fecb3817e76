import type { Check } from './checks.ts';
import type { OrganiserLive } from './live.ts';
import type { Stage } from './stages.ts';

/** What every step is given. */
export interface StageProps {
  live: OrganiserLive;
  checks: readonly Check[];
  ongo: (stage: Stage) => void;
}
