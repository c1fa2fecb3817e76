import { ballots } from './ballots.ts';
import { consoleView } from './console.ts';
import { desk } from './desk.ts';
import { floor } from './floor.ts';
import { followup } from './followup.ts';
import { me } from './me.ts';
import { plenary } from './plenary.ts';
import { programme } from './programme.ts';
import { runningOrder } from './runningOrder.ts';
import { screens } from './screens.ts';
import { table } from './table.ts';
import { themeTeam } from './themeTeam.ts';
import type { View } from './view.ts';

/** Every view there is, by the name that travels. A screen imports only the ones it reads. */
export const VIEWS = {
  programme,
  runningOrder,
  me,
  table,
  plenary,
  desk,
  themeTeam,
  console: consoleView,
  ballots,
  screens,
  floor,
  followup,
} as const;

export type ViewName = keyof typeof VIEWS;
export type StateOf<N extends ViewName> = ReturnType<(typeof VIEWS)[N]['initial']>;

/** A view whose state and shown parts are not known at this place; the registry keeps them together. */
export type AnyView = View<unknown, unknown>;
export const viewNamed = (name: ViewName): AnyView => VIEWS[name] as unknown as AnyView;
