import { type AnyView, type ViewName, viewNamed } from '../../shared/views/views.ts';
import type { Disk, Platter } from './disk.ts';

interface Known {
  view: AnyView;
  state: unknown;
  upTo: number;
  /** The state as JSON after each position that changed it. */
  at: Map<number, string>;
}

/** What a view must show at a position of a life of the log: a fresh fold of what is on disk. */
export class Truth {
  readonly #disk: Disk;
  readonly #known = new Map<string, Known>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** The state as JSON, or null when the disk has no such position for this view. */
  at(epoch: string, name: ViewName, key: string, pos: number): string | null {
    const platter = this.#disk.lives.get(epoch);
    if (platter === undefined) return null;
    const id = `${epoch} ${name} ${key}`;
    let known = this.#known.get(id);
    if (known === undefined) {
      const view = viewNamed(name);
      const state = view.initial(key);
      known = { view, state, upTo: 0, at: new Map([[0, JSON.stringify(state)]]) };
      this.#known.set(id, known);
    }
    advance(known, key, platter);
    return known.at.get(pos) ?? null;
  }
}

function advance(known: Known, key: string, platter: Platter): void {
  for (; known.upTo < platter.entries.length; known.upTo++) {
    const { fact, pos } = platter.entries[known.upTo]!;
    const mine = known.view.pick(fact).filter((picked) => picked.key === key);
    // Each shown part is copied, as it would be on its way to a device.
    for (const { shown } of mine) known.view.fold(known.state, structuredClone(shown));
    if (mine.length > 0) known.at.set(pos, JSON.stringify(known.state));
  }
}
