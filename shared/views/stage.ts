import type { Fact } from '../facts/fact.ts';
import type { Mode } from '../facts/moderation.ts';
import type { Scene, ScreenName, Stage } from '../facts/screens.ts';
import type { DeviceId, RoomId } from '../ids.ts';
import { staged } from './foldScreens.ts';

/* What a screen of the hall knows of the director's work: what stands where, not what is being prepared. */

export interface StageState extends Stage {
  /** The calm still covers all screens. */
  panic: boolean;
  screens: Record<DeviceId, ScreenName>;
}

export type StageShown =
  | { type: 'scene'; scene: Scene; rooms?: RoomId[] }
  | { type: 'stage'; stage: Stage }
  | { type: 'panic'; on: boolean }
  | { type: 'named'; screen: DeviceId; name: string; room: RoomId | null }
  | { type: 'screenWords'; screen: DeviceId; words: Mode };

export const noStage = (): StageState => ({
  scene: { kind: 'auto' },
  roomScenes: {},
  panic: false,
  screens: {},
});

export function pickStage(fact: Fact): StageShown | null {
  switch (fact.type) {
    case 'sceneShown':
    case 'sceneTaken': {
      const { scene, rooms } = fact;
      return { type: 'scene', scene, ...(rooms !== undefined && { rooms }) };
    }
    case 'sceneTakenBack':
      return { type: 'stage', stage: fact.stage };
    case 'panicked':
    case 'calmed':
      return { type: 'panic', on: fact.type === 'panicked' };
    case 'screenNamed':
      return { type: 'named', screen: fact.screen, name: fact.name, room: fact.room };
    case 'screenWordsSet':
      return { type: 'screenWords', screen: fact.screen, words: fact.words };
    default:
      return null;
  }
}

export function foldStage(state: StageState, shown: StageShown): void {
  switch (shown.type) {
    case 'scene':
      Object.assign(state, staged(state, shown.scene, shown.rooms));
      break;
    case 'stage':
      Object.assign(state, shown.stage);
      break;
    case 'panic':
      state.panic = shown.on;
      break;
    case 'named':
      state.screens[shown.screen] = {
        ...state.screens[shown.screen],
        ...{ name: shown.name, room: shown.room },
      };
      break;
    case 'screenWords': {
      const known = state.screens[shown.screen];
      if (known !== undefined) known.words = shown.words;
    }
  }
}
