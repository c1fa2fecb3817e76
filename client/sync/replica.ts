import type { Batch, ViewAnswer } from '../../shared/protocol/messages.ts';
import type { Reader } from '../../shared/views/view.ts';
import type { ViewName } from '../../shared/views/views.ts';

/** A device's copy of one view. `pos` is null until the server has answered once. */
export interface Replica<State = unknown> {
  readonly name: ViewName;
  readonly key: string;
  // biome-ignore lint/suspicious/noExplicitAny: what is shown is the view's own matter
  readonly view: Reader<State, any>;
  pos: number | null;
  state: State;
  /** True when the server says that this device may not read it. */
  refused: boolean;
}

export function makeReplica<State>(
  name: ViewName,
  key: string,
  // biome-ignore lint/suspicious/noExplicitAny: see above
  view: Reader<State, any>,
): Replica<State> {
  return { name, key, view, pos: null, state: view.initial(key), refused: false };
}

export const isFor = (replica: Replica, of: { view: ViewName; key: string }): boolean =>
  replica.name === of.view && replica.key === of.key;

/** Takes the answer to a hello: the whole state, or the batches that were missed. False when these leave a gap. */
export function takeAnswer(replica: Replica, answer: ViewAnswer): boolean {
  if ('refused' in answer) {
    replica.refused = true;
    return true;
  }
  replica.refused = false;
  if ('state' in answer) {
    replica.state = answer.state;
    replica.pos = answer.pos;
    return true;
  }
  return answer.tail.every((batch) => takeBatch(replica, batch));
}

/** Folds a batch. One that is known already is left alone; false means that one is missing: say hello again (rule V1). */
export function takeBatch(replica: Replica, batch: Batch): boolean {
  if (replica.pos === null || batch.prev > replica.pos) return false;
  if (batch.pos <= replica.pos) return true;
  if (batch.prev !== replica.pos) return false;
  for (const shown of batch.shown) replica.view.fold(replica.state, shown);
  replica.pos = batch.pos;
  return true;
}

/** Forgets where it stood, not what it shows: the last good picture stays until the server's answer. */
export function forgetCursor(replica: Replica): void {
  replica.pos = null;
}
