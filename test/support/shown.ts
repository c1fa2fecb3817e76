import type { Fact } from '../../shared/facts/fact.ts';
import { type StateOf, type ViewName, viewNamed } from '../../shared/views/views.ts';
import { frozen } from './freeze.ts';

/** What a view with this key shows after these facts. What travels is JSON, and neither fact nor message is changed. */
export function shown<N extends ViewName>(name: N, key: string, ...facts: Fact[]): StateOf<N> {
  const view = viewNamed(name);
  const state = view.initial(key);
  for (const fact of facts)
    for (const picked of view.pick(frozen(fact)))
      if (picked.key === key) view.fold(state, frozen(JSON.parse(JSON.stringify(picked.shown)) as unknown));
  return state as StateOf<N>;
}

/** Whether a view's part of a fact reaches this key at all. */
export const reaches = (name: ViewName, key: string, fact: Fact): boolean =>
  viewNamed(name)
    .pick(fact)
    .some((picked) => picked.key === key);
