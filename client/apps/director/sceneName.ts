import type { Scene } from '../../../shared/facts/screens.ts';
import type { Room } from '../../../shared/facts/summit.ts';
import type { RoomId } from '../../../shared/ids.ts';
import type { WallProposal } from '../../../shared/views/proposals.ts';
import { i18n } from './i18n.ts';
import { SCENE_NAMES } from './scenes.ts';

const { t } = i18n;

/** "Bericht: Koffie staat klaar": what a director calls a scene. */
export function sceneName({ kind, message, proposal }: Scene, proposals: readonly WallProposal[]): string {
  const name = t(SCENE_NAMES[kind]);
  const words =
    kind === 'message' ? message?.nl : proposals.find((one) => one.proposal === proposal)?.words.title;
  return words === undefined || words === '' ? name : t('sceneWith', { scene: name, words });
}

/** Names of rooms in a sentence; absent is all of them. */
export function roomNames(ids: readonly RoomId[] | null | undefined, rooms: readonly Room[]): string {
  if (ids === null || ids === undefined) return t('allRooms');
  return i18n.list(ids.map((id) => rooms.find((room) => room.id === id)?.name ?? id));
}
