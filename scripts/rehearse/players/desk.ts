import { makeReplica } from '../../../client/sync/replica.ts';
import { desk as deskView } from '../../../shared/views/desk.ts';
import { programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Badge } from '../../verbs/badges.ts';
import type { Arrival } from '../schedule.ts';
import type { Stage } from '../stage.ts';

/** Lets one person in; resolves when he is really there. */
export type LetIn = (arrival: Arrival<Badge>) => Promise<void>;

/** One desk at the door. */
export async function openDesk(stage: Stage, token: string, index: number): Promise<LetIn> {
  const desk = String.fromCharCode('A'.charCodeAt(0) + index);
  const replicas = [makeReplica('programme', ONLY, programme), makeReplica('desk', ONLY, deskView)];
  const device = await stage.enter({ app: 'desk', token, replicas });

  const scan = (person: string) =>
    device.send({ type: 'recordArrival', person, desk, at: Math.round(device.time.now()) });
  return async ({ person: { person }, minute, slip }) => {
    await stage.day.until(minute);
    await scan(person);
    if (slip === 'none') return;
    await stage.day.until(minute + 1);
    if (slip === 'mistaken') {
      await device.send({ type: 'undoArrival', person, desk });
      await stage.day.until(minute + 4);
    }
    await scan(person);
  };
}
