import type { Effect, Step, TablesAsked } from '../facts/programme.ts';
import type { Scene } from '../facts/screens.ts';
import type { RoomId, Round, ThemeId } from '../ids.ts';

/** What a running order may refer to. */
export interface Known {
  rooms: { has(id: RoomId): boolean };
  themes: { has(id: ThemeId): boolean };
  /** Numbers of tables. */
  tables: { has(number: number): boolean };
}

/** A place in a running order, from the list of steps down. */
export type Path = (string | number)[];
/** Something that is not there; `id` is empty where words are missing. */
export interface Unknown {
  path: Path;
  id: string;
}

/** Everything that the steps refer to and that does not exist, in the order of the steps. */
export function unknownReferences(steps: readonly Step[], known: Known): Unknown[] {
  const rounds = new Set(steps.flatMap(({ round }) => round ?? []));
  return steps.flatMap((step, i) => [
    ...doubleId(steps, i),
    ...inTables(step.tables, known, [i, 'tables']),
    ...inScene(step.scene, [i, 'scene']),
    ...inEffects(step.opening, known, rounds, [i, 'opening']),
    ...inEffects(step.closing, known, rounds, [i, 'closing']),
  ]);
}

function doubleId(steps: readonly Step[], i: number): Unknown[] {
  const id = steps[i]?.id ?? '';
  return steps.findIndex((step) => step.id === id) < i ? [{ path: [i, 'id'], id }] : [];
}

const missing = <T>(list: readonly T[], known: { has(one: T): boolean }, path: Path): Unknown[] =>
  list.flatMap((one, i) => (known.has(one) ? [] : [{ path: [...path, i], id: String(one) }]));

function inTables(asked: TablesAsked | undefined, known: Known, path: Path): Unknown[] {
  if (asked === undefined || asked === 'all') return [];
  if ('rooms' in asked) return missing(asked.rooms, known.rooms, [...path, 'rooms']);
  if ('themes' in asked) return missing(asked.themes, known.themes, [...path, 'themes']);
  return missing(asked.numbers, known.tables, [...path, 'numbers']);
}

/** A message without words would empty the screens. */
const inScene = (scene: Scene | undefined, path: Path): Unknown[] =>
  scene?.kind === 'message' && (scene.message?.nl ?? '') === ''
    ? [{ path: [...path, 'message'], id: '' }]
    : [];

const inEffects = (
  effects: readonly Effect[] | undefined,
  known: Known,
  rounds: ReadonlySet<Round>,
  path: Path,
): Unknown[] => (effects ?? []).flatMap((effect, i) => inEffect(effect, known, rounds, [...path, i]));

function inEffect(effect: Effect, known: Known, rounds: ReadonlySet<Round>, path: Path): Unknown[] {
  switch (effect.do) {
    case 'showScene':
      return inScene(effect.scene, [...path, 'scene']);
    case 'openBallot':
      return effect.options === 'themes' ? [] : missing(effect.options, known.themes, [...path, 'options']);
    case 'openChoice':
      return [
        ...missing([effect.round], rounds, path).map(({ id }) => ({ path: [...path, 'round'], id })),
        ...(effect.themes === 'all' ? [] : missing(effect.themes, known.themes, [...path, 'themes'])),
      ];
    case 'closeChoice':
      return rounds.has(effect.round) ? [] : [{ path: [...path, 'round'], id: String(effect.round) }];
    case 'tellTables':
      return [
        ...(effect.message.nl === '' ? [{ path: [...path, 'message'], id: '' }] : []),
        ...inTables(effect.tables, known, [...path, 'tables']),
      ];
    case 'closeBallot':
      return [];
  }
}
