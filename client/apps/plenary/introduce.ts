import type { ScreenAddress } from './address.ts';
import type { HallLive } from './hall.ts';

/**
 * Says what this screen is called, where its address says so and nobody named it yet: a link can be made for one screen,
 * `/scherm?name=Aalmarktzaal%20links&room=aalmarkt`, and opens with the scene of its room.
 */
export async function introduce(live: HallLive, { name, room, preview }: ScreenAddress): Promise<void> {
  const { actor } = live;
  if (preview || actor?.role !== 'screen' || (name === null && room === null)) return;
  const { rooms, screens } = live.view('plenary');
  if (screens[actor.device] !== undefined) return;
  const known = rooms.find(({ id }) => id === room);
  const called = name ?? known?.name ?? room ?? '';
  await live.ask({ type: 'nameScreen', screen: actor.device, name: called, room: known?.id ?? null });
}
