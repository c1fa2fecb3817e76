import { makeReplica } from '../../../client/sync/replica.ts';
import type { CallId } from '../../../shared/ids.ts';
import type { Random } from '../../../shared/seating/random.ts';
import { type FloorState, floor } from '../../../shared/views/floor.ts';
import { programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Stage } from '../stage.ts';

const NAMES = ['Noor', 'Daan', 'Fatima', 'Sem', 'Jip', 'Olena'];
/** Minutes until somebody has looked up from his phone. */
const SEES_WITHIN = 1;
const WALKS = 1;
const HELPS = 3;
/** Somebody who was called away on the way. */
const CANNOT_SHARE = 0.1;

/** One of the floor team: goes to the table that waits longest, helps it, and looks for the next. */
export async function openFloorHelper(
  stage: Stage,
  token: string,
  index: number,
): Promise<() => Promise<void>> {
  const random = stage.randomOf(`floor ${index}`);
  const hall = makeReplica('floor', ONLY, floor);
  const device = await stage.enter({
    app: 'floor',
    token,
    replicas: [makeReplica('programme', ONLY, programme), hall],
  });
  await device.send({ type: 'nameHelper', name: NAMES[index % NAMES.length] ?? 'Vloer' });

  const goTo = async (call: CallId): Promise<void> => {
    // Who was quicker goes; a table that needs nobody any more is left alone.
    if (!(await device.ask({ type: 'takeHelp', call })).ok) return;
    await passed(stage, WALKS, random);
    if (random.next() < CANNOT_SHARE) {
      await device.ask({ type: 'releaseHelp', call });
      return;
    }
    await passed(stage, HELPS, random);
    await device.send({ type: 'finishHelp', call });
    stage.helped += 1;
  };

  return async () => {
    while (stage.day.minute() < stage.end) {
      const call = longestWaiting(hall.state);
      if (call !== null) await goTo(call);
      await passed(stage, SEES_WITHIN, random);
    }
  };
}

const passed = (stage: Stage, minutes: number, random: Random): Promise<void> =>
  stage.day.until(stage.day.minute() + minutes * (0.5 + random.next()));

function longestWaiting({ calls }: FloorState): CallId | null {
  const open = Object.entries(calls).filter(([, { taken }]) => taken === null);
  return open.sort(([, a], [, b]) => a.at - b.at)[0]?.[0] ?? null;
}
