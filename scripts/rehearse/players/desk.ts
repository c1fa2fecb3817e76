import { makeReplica } from '../../../client/sync/replica.ts';
import type { ChoiceOption } from '../../../shared/facts/choices.ts';
import { desk as deskView } from '../../../shared/views/desk.ts';
import { programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Badge } from '../../verbs/badges.ts';
import type { Arrival } from '../schedule.ts';
import type { Stage } from '../stage.ts';
import { likings } from './likings.ts';

/** Lets one person in; resolves when he is really there. */
export type LetIn = (arrival: Arrival<Badge>) => Promise<void>;

/** Of those without a phone, how many come to a desk to choose a theme, and within how many minutes. */
const CHOOSES_SHARE = 0.3;
const CHOOSES_WITHIN = 20;

/** One desk at the door; when there is something to choose, people without a phone come back to it. */
export async function openDesk(
  stage: Stage,
  token: string,
  index: number,
  hasPhone: (badge: Badge) => boolean,
): Promise<LetIn> {
  const desk = String.fromCharCode('A'.charCodeAt(0) + index);
  const own = makeReplica('desk', ONLY, deskView);
  const replicas = [makeReplica('programme', ONLY, programme), own];
  const guests: Badge[] = [];
  const planned = new Set<string>();
  const device = await stage.enter({
    app: 'desk',
    token,
    replicas,
    onChange() {
      for (const [choice, { state, options, most }] of Object.entries(own.state.choices)) {
        if (state !== 'open' || planned.has(choice)) continue;
        planned.add(choice);
        for (const { person } of guests) void choose(person, choice, options, most);
      }
    },
  });

  async function choose(
    person: string,
    choice: string,
    options: ChoiceOption[],
    most: number,
  ): Promise<void> {
    const random = stage.randomOf(`choice ${person}`);
    if (random.next() > CHOOSES_SHARE) return;
    await stage.day.until(stage.day.minute() + random.next() * CHOOSES_WITHIN);
    await device.send({
      type: 'chooseThemes',
      choice,
      person,
      wishes: likings(stage, random, options, most),
    });
  }

  const scan = (person: string) =>
    device.send({ type: 'recordArrival', person, desk, at: Math.round(device.time.now()) });
  return async ({ person: badge, minute, slip }) => {
    const { person } = badge;
    await stage.day.until(minute);
    if (badge.seated && !hasPhone(badge)) guests.push(badge);
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
