import type { Scene, SceneKind } from '../../../shared/facts/screens.ts';
import type { Localized } from '../../../shared/localized.ts';

/** The scenes in the order of their keys, each with its name in the texts. */
export const SCENE_NAMES = {
  auto: 'sceneAuto',
  welcome: 'sceneWelcome',
  tally: 'sceneTally',
  ballot: 'sceneBallot',
  result: 'sceneResult',
  message: 'sceneMessage',
  calm: 'sceneCalm',
  arrivals: 'sceneArrivals',
  wall: 'sceneWall',
  bundles: 'sceneBundles',
  proposal: 'sceneProposal',
  countdown: 'sceneCountdown',
  thanks: 'sceneThanks',
} as const satisfies Record<SceneKind, string>;

export const SCENE_ORDER = Object.keys(SCENE_NAMES) as SceneKind[];

/** The scene that was chosen, with the words typed for a message. */
export function makeScene(kind: SceneKind, words: string): Scene {
  return kind === 'message' ? { kind, message: { nl: words.trim() } } : { kind };
}

const sameWords = (a: Localized | undefined, b: Localized | undefined): boolean => a?.nl === b?.nl;

export const sameScene = (a: Scene, b: Scene): boolean =>
  a.kind === b.kind && sameWords(a.message, b.message);

/** A message without words cannot be shown. */
export const canShow = ({ kind, message }: Scene): boolean =>
  kind !== 'message' || (message?.nl ?? '') !== '';
