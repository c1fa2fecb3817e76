import type { CommandOf } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Cue, Scene } from '../../shared/facts/screens.ts';
import type { RoomId } from '../../shared/ids.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import {
  type DirectedState,
  foldScreens as fold,
  isScreensFact,
  undirected,
} from '../../shared/views/foldScreens.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';
import type { Summit } from './state.ts';

export type ScreensState = DirectedState;
export const noScreens = undirected;

export function foldScreens(state: ScreensState, fact: Fact): void {
  if (isScreensFact(fact)) fold(state, fact);
}

/** Cues that a director can oversee, and then some. */
export const MOST_CUES = 40;

type AskedScene = CommandOf<'showScene'>['scene'];

const direct = roles('director', 'organiser');

export const screensRules: Rules<
  | 'showScene'
  | 'queueScene'
  | 'changeCue'
  | 'moveCue'
  | 'dropCue'
  | 'takeScene'
  | 'takeBack'
  | 'panic'
  | 'endPanic'
  | 'nameScreen'
  | 'setScreenWords'
> = {
  showScene: {
    access: direct,
    decide({ scene, rooms }, { summit }) {
      const asked = placeable(scene, rooms, summit);
      return isRefusal(asked) ? asked : facts({ type: 'sceneShown', ...asked });
    },
  },
  queueScene: {
    access: direct,
    decide({ cue, scene, rooms, before }, { summit }) {
      const { queue } = summit.screens;
      if (indexOf(queue, cue) !== -1) return refusal('id-taken', { id: cue });
      if (queue.length >= MOST_CUES) return refusal('queue-full');
      const asked = placeable(scene, rooms, summit);
      return isRefusal(asked) ? asked : facts({ type: 'sceneQueued', cue: { cue, ...asked }, before });
    },
  },
  changeCue: {
    access: direct,
    decide({ cue, into, scene, rooms }, { summit }) {
      const { queue } = summit.screens;
      const at = indexOf(queue, cue);
      if (at === -1) return refusal('queue-changed');
      if (indexOf(queue, into) !== -1) return refusal('id-taken', { id: into });
      const asked = placeable(scene, rooms, summit);
      if (isRefusal(asked)) return asked;
      const before = queue[at + 1]?.cue ?? null;
      return facts(
        { type: 'cueDropped', cue },
        { type: 'sceneQueued', cue: { cue: into, ...asked }, before },
      );
    },
  },
  moveCue: {
    access: direct,
    decide({ cue, before }, { summit }) {
      const { queue } = summit.screens;
      const at = indexOf(queue, cue);
      if (at === -1 || (before !== null && indexOf(queue, before) === -1)) return refusal('queue-changed');
      const there = before === cue || (queue[at + 1]?.cue ?? null) === before;
      return there ? ALREADY : facts({ type: 'cueMoved', cue, before });
    },
  },
  dropCue: {
    access: direct,
    decide: ({ cue }, { summit }) =>
      indexOf(summit.screens.queue, cue) === -1 ? ALREADY : facts({ type: 'cueDropped', cue }),
  },
  takeScene: {
    access: direct,
    decide({ cue: id, seen }, { summit }) {
      const { queue, revision } = summit.screens;
      const cue = queue.find((one) => one.cue === id);
      // What the director looked at is what goes on, or nothing does.
      if (cue === undefined || seen !== revision) return refusal('queue-changed');
      const asked = placeable(cue.scene, cue.rooms, summit);
      return isRefusal(asked) ? asked : facts({ type: 'sceneTaken', cue: id, ...asked });
    },
  },
  takeBack: {
    access: direct,
    decide({ seen }, { summit }) {
      const { former, revision } = summit.screens;
      if (former === null) return refusal('nothing-to-undo');
      return seen === revision ? facts({ type: 'sceneTakenBack', stage: former }) : refusal('queue-changed');
    },
  },
  panic: {
    access: direct,
    decide: (_command, { summit }) => (summit.screens.panic ? ALREADY : facts({ type: 'panicked' })),
  },
  endPanic: {
    access: direct,
    decide: (_command, { summit }) => (summit.screens.panic ? facts({ type: 'calmed' }) : ALREADY),
  },
  nameScreen: {
    // A screen may say what it is called itself, and nothing of another.
    access: (actor, { screen }) => direct(actor) || (actor.role === 'screen' && actor.device === screen),
    decide({ screen, name, room }, { summit }) {
      if (room !== null && !summit.summit.rooms.has(room)) return refusal('room-unknown', { room });
      const known = summit.screens.screens[screen];
      return known?.name === name && known.room === room
        ? ALREADY
        : facts({ type: 'screenNamed', screen, name, room });
    },
  },
  setScreenWords: {
    access: roles('themeTeam', 'director', 'organiser'),
    decide({ screen, words }, { summit }) {
      const known = summit.screens.screens[screen];
      if (known === undefined) return refusal('screen-unknown');
      return (known.words ?? 'all') === words ? ALREADY : facts({ type: 'screenWordsSet', screen, words });
    },
  },
};

const indexOf = (queue: readonly Cue[], cue: string): number => queue.findIndex((one) => one.cue === cue);

/** The scene without what it does not need, for rooms that exist; or why it cannot go on. */
function placeable(
  scene: AskedScene,
  rooms: readonly RoomId[] | undefined,
  { summit }: Summit,
): { scene: Scene; rooms?: RoomId[] } | Refusal {
  const plain = plainScene(scene);
  if (isRefusal(plain)) return plain;
  if (rooms === undefined) return { scene: plain };
  const unknown = rooms.find((room) => !summit.rooms.has(room));
  return unknown === undefined
    ? { scene: plain, rooms: [...new Set(rooms)] }
    : refusal('room-unknown', { room: unknown });
}

function plainScene({ kind, message, proposal }: AskedScene): Scene | Refusal {
  if (kind === 'proposal') return { kind, ...(proposal !== undefined && { proposal }) };
  if (kind !== 'message') return { kind };
  return message === undefined || message.nl === '' ? refusal('empty-text') : { kind, message };
}
