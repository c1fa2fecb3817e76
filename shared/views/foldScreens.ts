import type { Fact } from '../facts/fact.ts';
import type { Cue, Scene, ScreenName, ScreensFact, Stage } from '../facts/screens.ts';
import type { CueId, DeviceId, RoomId } from '../ids.ts';

/** What the director directs. The rules and the director's page fold it the same way. */
export interface DirectedState extends Stage {
  /** How the screens stood before the last change; null when there was none. */
  former: Stage | null;
  /** The calm still covers all screens. */
  panic: boolean;
  queue: Cue[];
  screens: Record<DeviceId, ScreenName>;
  /** Counts what changed on the screens and in the queue. */
  revision: number;
}

export const undirected = (): DirectedState => ({
  scene: { kind: 'auto' },
  roomScenes: {},
  former: null,
  panic: false,
  queue: [],
  screens: {},
  revision: 0,
});

const TYPES: ReadonlySet<string> = new Set<ScreensFact['type']>([
  'sceneShown',
  'sceneQueued',
  'cueMoved',
  'cueDropped',
  'sceneTaken',
  'sceneTakenBack',
  'panicked',
  'calmed',
  'screenNamed',
  'screenWordsSet',
]);
export const isScreensFact = (fact: Fact): fact is ScreensFact => TYPES.has(fact.type);

/** Replaces the parts that change, so that a shallow copy can be folded without touching the original. */
export function foldScreens(state: DirectedState, fact: ScreensFact): void {
  if (fact.type === 'screenNamed') {
    const { screen, name, room } = fact;
    state.screens = { ...state.screens, [screen]: { ...state.screens[screen], name, room } };
    return;
  }
  if (fact.type === 'screenWordsSet') {
    const known = state.screens[fact.screen];
    if (known !== undefined)
      state.screens = { ...state.screens, [fact.screen]: { ...known, words: fact.words } };
    return;
  }
  state.revision += 1;
  switch (fact.type) {
    case 'sceneShown':
      setStage(state, staged(state, fact.scene, fact.rooms));
      break;
    case 'sceneTaken':
      setStage(state, staged(state, fact.scene, fact.rooms));
      state.queue = without(state.queue, fact.cue);
      break;
    case 'sceneTakenBack':
      setStage(state, fact.stage);
      break;
    case 'sceneQueued':
      state.queue = placed(state.queue, fact.cue, fact.before);
      break;
    case 'cueMoved': {
      const cue = state.queue.find((one) => one.cue === fact.cue);
      if (cue !== undefined) state.queue = placed(state.queue, cue, fact.before);
      break;
    }
    case 'cueDropped':
      state.queue = without(state.queue, fact.cue);
      break;
    default:
      state.panic = fact.type === 'panicked';
  }
}

function setStage(state: DirectedState, { scene, roomScenes }: Stage): void {
  state.former = { scene: state.scene, roomScenes: state.roomScenes };
  state.scene = scene;
  state.roomScenes = roomScenes;
}

/** The stage with a scene in these rooms, or in all of them. */
export function staged(stage: Stage, scene: Scene, rooms: readonly RoomId[] | undefined): Stage {
  if (rooms === undefined) return { scene, roomScenes: {} };
  const own = Object.fromEntries(rooms.map((room) => [room, scene]));
  return { scene: stage.scene, roomScenes: { ...stage.roomScenes, ...own } };
}

const without = (queue: readonly Cue[], cue: CueId): Cue[] => queue.filter((one) => one.cue !== cue);

/** The queue with this cue in front of another, or at the end when that one is gone. */
function placed(queue: readonly Cue[], cue: Cue, before: CueId | null): Cue[] {
  const others = without(queue, cue.cue);
  const at = before === null ? -1 : others.findIndex((one) => one.cue === before);
  return at === -1 ? [...others, cue] : [...others.slice(0, at), cue, ...others.slice(at)];
}

const CALM: Scene = { kind: 'calm' };

/** What a screen in this room shows. A room without a scene of its own, and a screen without a room, shows what all do. */
export function sceneIn(
  { scene, roomScenes, panic }: Stage & { panic: boolean },
  room: RoomId | null,
): Scene {
  if (panic) return CALM;
  return (room === null ? undefined : roomScenes[room]) ?? scene;
}
