import type { Cue, Scene, SceneKind, Stage } from '../../../shared/facts/screens.ts';
import type { Room } from '../../../shared/facts/summit.ts';
import type { ProposalId, RoomId } from '../../../shared/ids.ts';
import type { Localized } from '../../../shared/localized.ts';
import { sceneIn } from '../../../shared/views/foldScreens.ts';

/** The scenes in the order of their keys, each with its name in the texts. */
export const SCENE_NAMES = {
  auto: 'sceneAuto',
  welcome: 'sceneWelcome',
  arrivals: 'sceneArrivals',
  tally: 'sceneTally',
  wall: 'sceneWall',
  bundles: 'sceneBundles',
  countdown: 'sceneCountdown',
  ballot: 'sceneBallot',
  result: 'sceneResult',
  proposal: 'sceneProposal',
  message: 'sceneMessage',
  thanks: 'sceneThanks',
  calm: 'sceneCalm',
} as const satisfies Record<SceneKind, string>;

export const SCENE_ORDER = Object.keys(SCENE_NAMES) as SceneKind[];

/** A scene that is being made. */
export interface SceneDraft {
  kind: SceneKind;
  /** Words of a message, and the same in a second language. */
  words: string;
  second: string;
  /** '' is the newest one. */
  proposal: ProposalId | '';
}

/** The language that stands beside Dutch in a message. */
export const SECOND = 'en';

export function makeScene({ kind, words, second, proposal }: SceneDraft): Scene {
  if (kind === 'proposal') return { kind, ...(proposal !== '' && { proposal }) };
  if (kind !== 'message') return { kind };
  const message: Localized = { nl: words.trim() };
  if (second.trim() !== '') message[SECOND] = second.trim();
  return { kind, message };
}

export const draftOf = ({ kind, message, proposal }: Scene): SceneDraft => ({
  kind,
  words: message?.nl ?? '',
  second: message?.[SECOND] ?? '',
  proposal: proposal ?? '',
});

/** A message without words cannot be shown. */
export const canShow = ({ kind, message }: Scene): boolean =>
  kind !== 'message' || (message?.nl ?? '') !== '';

const sameWords = (a: Localized = { nl: '' }, b: Localized = { nl: '' }): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every((language) => (a[language] ?? '') === (b[language] ?? ''));

export const sameScene = (a: Scene, b: Scene): boolean =>
  a.kind === b.kind && a.proposal === b.proposal && sameWords(a.message, b.message);

/** A picture that stands on screens now, and in which rooms; null is everywhere. */
export interface OnAir {
  scene: Scene;
  rooms: RoomId[] | null;
}

/** What the hall sees, each picture once, in the order of the rooms. */
export function onAir(stage: Stage & { panic: boolean }, rooms: readonly Room[]): OnAir[] {
  const seen: { scene: Scene; rooms: RoomId[] }[] = [];
  for (const { id } of rooms) {
    const scene = sceneIn(stage, id);
    const known = seen.find((one) => sameScene(one.scene, scene));
    if (known === undefined) seen.push({ scene, rooms: [id] });
    else known.rooms.push(id);
  }
  if (seen.length > 1) return seen;
  return [{ scene: seen[0]?.scene ?? sceneIn(stage, null), rooms: null }];
}

/** Whether a cue would change nothing: its scene stands in all its rooms already. */
export function isOn({ scene, rooms }: Pick<Cue, 'scene' | 'rooms'>, stage: Stage): boolean {
  const all = { ...stage, panic: false };
  const asked = rooms ?? [null, ...Object.keys(stage.roomScenes)];
  return asked.every((room) => sameScene(sceneIn(all, room), scene));
}

/** The cue before which a cue stands after one step up or down; undefined when it is at that end already. */
export function neighbourOf(queue: readonly Cue[], index: number, by: -1 | 1): string | null | undefined {
  if (index + by < 0 || index + by >= queue.length) return undefined;
  return queue[by === -1 ? index - 1 : index + 2]?.cue ?? null;
}

const USUAL_SHAPE = 16 / 9;

/** Width by height of the screens, so that the preview is as wide as they are: the middle of their shapes. */
export function shapeOf(screens: readonly { width: number; height: number; gone: number | null }[]): number {
  const shapes = screens
    .filter(({ width, height, gone }) => gone === null && width > 0 && height > 0)
    .map(({ width, height }) => width / height)
    .sort((a, b) => a - b);
  return shapes[Math.floor(shapes.length / 2)] ?? USUAL_SHAPE;
}
