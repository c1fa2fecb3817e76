import type { Localized } from '../localized.ts';

export const SCENES = ['auto', 'welcome', 'tally', 'ballot', 'result', 'message', 'calm'] as const;
/** What a plenary screen shows. `auto` follows the programme; `calm` is the still of the panic key. */
export type SceneKind = (typeof SCENES)[number];

export interface Scene {
  kind: SceneKind;
  /** Only with `message`. */
  message?: Localized;
}

export type ScreensFact = { type: 'sceneShown'; scene: Scene };
