import type { Reader } from '../../shared/views/view.ts';
import type { ViewName } from '../../shared/views/views.ts';
import { makeReplica, type Replica } from './replica.ts';

/**
 * A replica whose state is watched as a whole, for a screen that looks at thousands of things at each change: each look at a
 * watched property has its price. What was folded is told by a new object at the top; below, the fold changes in place.
 */
export function whole(name: ViewName, key: string, view: Reader<unknown, unknown>): Replica {
  const plain = makeReplica(name, key, view);
  let state = $state.raw(plain.state);
  let pos: number | null = null;
  return {
    ...plain,
    get state() {
      return state;
    },
    set state(next) {
      state = next;
    },
    get pos() {
      return pos;
    },
    set pos(next) {
      pos = next;
      if (next !== null) state = { ...(state as object) };
    },
  };
}
