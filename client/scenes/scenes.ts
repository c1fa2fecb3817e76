import Arrivals from './Arrivals.svelte';
import Ballot from './Ballot.svelte';
import Bundles from './Bundles.svelte';
import Calm from './Calm.svelte';
import Countdown from './Countdown.svelte';
import IdeaWall from './IdeaWall.svelte';
import Message from './Message.svelte';
import Proposal from './Proposal.svelte';
import Result from './Result.svelte';
import type { SceneComponent, ShownKind } from './scene.ts';
import Tally from './Tally.svelte';
import Thanks from './Thanks.svelte';
import Welcome from './Welcome.svelte';

/** Which component draws which scene. */
export const COMPONENTS: Record<ShownKind, SceneComponent> = {
  welcome: Welcome,
  arrivals: Arrivals,
  tally: Tally,
  wall: IdeaWall,
  bundles: Bundles,
  proposal: Proposal,
  countdown: Countdown,
  ballot: Ballot,
  result: Result,
  thanks: Thanks,
  message: Message,
  calm: Calm,
};
