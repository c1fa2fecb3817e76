import type { PersonId } from '../../shared/ids.ts';
import type { Assignment } from '../../shared/seating/instance.ts';
import { present } from './dayAfter.ts';
import type { HallNow } from './hall.ts';
import { liveHallNow } from './liveHallNow.ts';

/**
 * Gives somebody at the door a seat in every round that is not over: a free one if there is any that suits, else the
 * seat of one guest a round who has not come in yet and can sit elsewhere. Nobody who came in is moved; pure.
 * @returns the seats after it; where nothing was possible they are as before
 */
export function seatNow(hall: HallNow, person: PersonId): Assignment {
  const live = liveHallNow(hall, { ...hall, instance: present(hall, person) });
  const { unplaced } = live.seatOne(person, hall.next, 'nobody');
  if (unplaced.some((one) => one.person === person)) live.seatOne(person, hall.next, 'not-seated');
  return live.assignment();
}
