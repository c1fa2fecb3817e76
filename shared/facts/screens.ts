import type { CueId, DeviceId, ProposalId, RoomId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import type { Mode } from './moderation.ts';

export const SCENES = [
  'auto',
  'welcome',
  'arrivals',
  'tally',
  'wall',
  'bundles',
  'proposal',
  'countdown',
  'ballot',
  'result',
  'thanks',
  'message',
  'calm',
] as const;
/** What a plenary screen shows. `auto` follows the programme; `calm` is the still of the panic key. */
export type SceneKind = (typeof SCENES)[number];

export interface Scene {
  kind: SceneKind;
  /** Only with `message`. */
  message?: Localized;
  /** Only with `proposal`: which one; the newest approved one where this is absent or no longer approved. */
  proposal?: ProposalId;
}

/** A prepared scene. It never changes: other words make another cue, so that what was looked at is what goes on. */
export interface Cue {
  cue: CueId;
  scene: Scene;
  /** All rooms where this is absent. */
  rooms?: RoomId[];
}

/** What a screen is called, and where it hangs; null while nobody said so. */
export interface ScreenName {
  name: string;
  room: RoomId | null;
  /** What it draws of what reaches the screens; all of it where this is absent. */
  words?: Mode;
}

/** What stands on the screens: one scene for all rooms, and rooms that have one of their own. */
export interface Stage {
  scene: Scene;
  roomScenes: Record<RoomId, Scene>;
}

export type ScreensFact =
  /** In these rooms, or in all of them, which ends what rooms had of their own. */
  | { type: 'sceneShown'; scene: Scene; rooms?: RoomId[] }
  /** `before` is the cue in front of which it stands; null is the end of the queue. */
  | { type: 'sceneQueued'; cue: Cue; before: CueId | null }
  | { type: 'cueMoved'; cue: CueId; before: CueId | null }
  | { type: 'cueDropped'; cue: CueId }
  /** Left the queue and went on the screens. */
  | { type: 'sceneTaken'; cue: CueId; scene: Scene; rooms?: RoomId[] }
  /** The screens stand as before the last change. */
  | { type: 'sceneTakenBack'; stage: Stage }
  /** The calm still covers every screen, until `calmed`; what stands beneath may change meanwhile. */
  | { type: 'panicked' }
  | { type: 'calmed' }
  | { type: 'screenNamed'; screen: DeviceId; name: string; room: RoomId | null }
  /** Only what somebody tapped, no words of the tables at all, or as much as the team lets through. */
  | { type: 'screenWordsSet'; screen: DeviceId; words: Mode };
