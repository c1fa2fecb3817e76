import { makeReplica } from '../../../client/sync/replica.ts';
import { type MyBallot, me } from '../../../shared/views/me.ts';
import type { MyChoice } from '../../../shared/views/myChoice.ts';
import { programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Badge } from '../../verbs/badges.ts';
import { tokenOf } from '../cast.ts';
import { newId } from '../enter.ts';
import type { Stage } from '../stage.ts';
import { likings } from './likings.ts';

/** Most people look at their badge page within some minutes of coming in. */
const LOOKS_WITHIN = 4;
const VOTES_WITHIN = 6;
const CHOOSES_WITHIN = 20;
/** Some never choose; others change their mind once. */
const CHOOSES_SHARE = 0.85;
const DOUBTS_SHARE = 0.1;

/** Somebody who came in and opens his badge page; when there is something to choose or to vote on, he does. */
export async function playPhone(stage: Stage, { person, url }: Badge): Promise<void> {
  const random = stage.randomOf(`phone ${person}`);
  await stage.day.until(stage.day.minute() + random.next() * LOOKS_WITHIN);
  const own = makeReplica('me', person, me);
  const planned = new Set<string>();

  const device = await stage.enter({
    app: 'participant',
    token: tokenOf(url),
    replicas: [makeReplica('programme', ONLY, programme), own],
    onChange() {
      for (const [id, ballot] of Object.entries(own.state.ballots)) {
        if (!ballot.open || ballot.voted || planned.has(id)) continue;
        planned.add(id);
        void vote(id, ballot);
      }
      for (const [id, choice] of Object.entries(own.state.choices)) {
        if (choice.state !== 'open' || planned.has(id)) continue;
        planned.add(id);
        void choose(id, choice);
      }
    },
  });

  async function vote(ballot: string, { options, most }: MyBallot): Promise<void> {
    await stage.day.until(stage.day.minute() + random.next() * VOTES_WITHIN);
    // Some options are liked by many, so that a result comes out that is no lottery.
    const liking = new Map(
      options.map(({ id }) => [id, stage.randomOf(`option ${id}`).next() + random.next()]),
    );
    const dear = [...options].sort((a, b) => (liking.get(b.id) ?? 0) - (liking.get(a.id) ?? 0));
    const choice = dear.slice(0, 1 + random.below(most)).map(({ id }) => id);
    await device.send({ type: 'castVote', ballot, receipt: newId(), choice });
  }

  async function choose(choice: string, { options, most }: MyChoice): Promise<void> {
    if (random.next() > CHOOSES_SHARE) return;
    const say = () =>
      device.send({ type: 'chooseThemes', choice, person, wishes: likings(stage, random, options, most) });
    await stage.day.until(stage.day.minute() + random.next() * CHOOSES_WITHIN);
    await say();
    if (random.next() > DOUBTS_SHARE) return;
    await stage.day.until(stage.day.minute() + random.next() * CHOOSES_WITHIN);
    await say();
  }
}
