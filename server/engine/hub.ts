import type { Entry } from '../../shared/facts/fact.ts';
import type { Batch } from '../../shared/protocol/messages.ts';
import { type AnyView, VIEWS, type ViewName, viewNamed } from '../../shared/views/views.ts';

/** A batch that is made into JSON once, when somebody first asks, however many read it. */
export class LiveBatch implements Batch {
  pos = 0;
  readonly shown: unknown[] = [];
  #json: string | null = null;

  constructor(
    readonly view: ViewName,
    readonly key: string,
    readonly prev: number,
  ) {}

  get json(): string {
    const { view, key, prev, pos, shown } = this;
    this.#json ??= JSON.stringify({ view, key, prev, pos, shown });
    return this.#json;
  }
}

export interface HubAnswer {
  mark: string;
  json: string;
}

/** Whoever carries batches to devices. */
export interface Outlet {
  batch(batch: LiveBatch): void;
}

interface Live {
  state: unknown;
  /** Position of the last batch: where a reader who knows all stands. */
  pos: number;
  /** The latest batches, oldest first, for readers who missed a few. */
  recent: LiveBatch[];
  /** What these show together, counted. */
  kept: number;
  /** The state as JSON, made when first asked for after a change. */
  snapshot: string | null;
}

/** What a view remembers. A reader who missed more gets the whole state, which is then the smaller message as well. */
const RECENT = { batches: 128, shown: 1024 };

const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** The live views: folds what is on disk and tells the outlet what changed. */
export class Hub {
  readonly #views = new Map<ViewName, { view: AnyView; live: Map<string, Live> }>(
    VIEW_NAMES.map((name) => [name, { view: viewNamed(name), live: new Map() }]),
  );
  outlet: Outlet | null = null;

  /** Folds entries without telling anybody: for the start, when nobody listens yet. */
  load(entries: readonly Entry[]): void {
    this.#fold(entries, () => {});
  }

  /** Folds entries that are on disk and hands on one batch for each view that they touch. */
  publish(entries: readonly Entry[]): void {
    const open = new Map<Live, LiveBatch>();
    this.#fold(entries, (live, name, key, pos, shown) => {
      let batch = open.get(live);
      if (batch === undefined) {
        batch = new LiveBatch(name, key, live.pos);
        open.set(live, batch);
      }
      batch.pos = pos;
      batch.shown.push(shown);
    });
    for (const [live, batch] of open) {
      remember(live, batch);
      this.outlet?.batch(batch);
    }
  }

  /**
   * What a reader at `cursor` lacks, as the JSON of a `ViewAnswer`: the batches since then when they are at hand, else the
   * whole state. Whoever is given the same `mark` gets the same text.
   */
  answer(name: ViewName, key: string, cursor: number | undefined): HubAnswer {
    const live = this.#live(name, key);
    const head = `{"view":${JSON.stringify(name)},"key":${JSON.stringify(key)},"pos":${live.pos},`;
    const mark = `${name} ${key} ${live.pos}`;
    const tail = cursor === undefined ? null : tailAfter(live, cursor);
    if (tail !== null)
      return {
        mark: `${mark} ${cursor}`,
        json: `${head}"tail":[${tail.map(({ json }) => json).join(',')}]}`,
      };
    live.snapshot ??= JSON.stringify(live.state);
    return { mark, json: `${head}"state":${live.snapshot}}` };
  }

  /** The state itself, for the server's own use; not to be changed. */
  state<State>(name: ViewName, key = ''): State {
    return this.#live(name, key).state as State;
  }

  #live(name: ViewName, key: string): Live {
    const kind = this.#views.get(name);
    if (kind === undefined) throw new Error(`no view ${name}`);
    let live = kind.live.get(key);
    if (live === undefined) {
      live = { state: kind.view.initial(key), pos: 0, recent: [], kept: 0, snapshot: null };
      kind.live.set(key, live);
    }
    return live;
  }

  #fold(
    entries: readonly Entry[],
    onShown: (live: Live, name: ViewName, key: string, pos: number, shown: unknown) => void,
  ): void {
    for (const { fact, pos } of entries) {
      for (const [name, { view }] of this.#views) {
        for (const { key, shown } of view.pick(fact)) {
          const live = this.#live(name, key);
          onShown(live, name, key, pos, shown);
          view.fold(live.state, shown);
          live.pos = pos;
          live.snapshot = null;
        }
      }
    }
  }
}

function remember(live: Live, batch: LiveBatch): void {
  live.recent.push(batch);
  live.kept += batch.shown.length;
  while (live.recent.length > RECENT.batches || live.kept > RECENT.shown)
    live.kept -= live.recent.shift()?.shown.length ?? 0;
}

function tailAfter(live: Live, cursor: number): LiveBatch[] | null {
  if (cursor === live.pos) return [];
  const from = live.recent.findIndex((batch) => batch.prev === cursor);
  return from === -1 ? null : live.recent.slice(from);
}
