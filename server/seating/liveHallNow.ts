import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import type { HallNow } from './hall.ts';

/** In a live hall: who has come in counts as seated, and stays unless the organiser says otherwise. */
export const liveHallNow = (
  { arrived }: HallNow,
  { instance, seats }: Pick<HallNow, 'instance' | 'seats'>,
): LiveHall => new LiveHall(instance, seats, (person) => arrived.has(person));
