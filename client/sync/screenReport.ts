import type { SceneKind } from '../../shared/facts/screens.ts';
import type { Turn, Welcome } from '../../shared/protocol/messages.ts';
import type { BesideSocket } from './socketLine.ts';

const EVERY_MS = 2_000;
/** In a storm of ideas a report for each would be too many. */
const AT_MOST_EVERY_MS = 200;

/** What of the page a report needs; handed in, so that a test can hold it. */
export interface ReportSurroundings {
  /** The scene that is seen; null before the first. */
  scene(): SceneKind | null;
  size(): { width: number; height: number };
  /** Calls back after the next frame was drawn; not while the page is hidden, because then nothing is. */
  afterFrame(run: () => void): void;
  setTimer(run: () => void, ms: number): unknown;
}

/** Tells the server what this screen draws and up to which position: every two seconds, and after each change. */
export class ScreenReport {
  /** Called when the director wants to know which screen this is. */
  onIdentify: () => void = () => {};
  readonly #around: ReportSurroundings;
  #socket: BesideSocket | null = null;
  /** What came in, and what of it was drawn. */
  #heard = 0;
  #drawn = 0;
  #news = false;
  #resting = false;

  constructor(around: ReportSurroundings) {
    this.#around = around;
    const again = () => {
      this.#tell();
      around.setTimer(again, EVERY_MS);
    };
    around.setTimer(again, EVERY_MS);
  }

  /** For `socketDial`: each new connection. */
  readonly beside = (socket: BesideSocket): void => {
    this.#socket = socket;
    socket.on('identify', () => this.onIdentify());
    socket.on('welcome', ({ views }: Welcome) => {
      const own = views.find(({ view }) => view === 'plenary');
      if (own !== undefined && 'pos' in own) this.#hear(own.pos);
    });
    socket.on('turn', ({ batches }: Turn) => {
      const own = batches?.findLast(({ view }) => view === 'plenary');
      if (own !== undefined) this.#hear(own.pos);
    });
  };

  #hear(pos: number): void {
    this.#heard = pos;
    this.changed();
  }

  /** Something else may be seen now. */
  changed(): void {
    const pos = this.#heard;
    this.#around.afterFrame(() => {
      this.#drawn = pos;
      this.#news = true;
      if (!this.#resting) this.#tellNews();
    });
  }

  #tellNews(): void {
    this.#news = false;
    this.#resting = true;
    this.#tell();
    this.#around.setTimer(() => {
      this.#resting = false;
      if (this.#news) this.#tellNews();
    }, AT_MOST_EVERY_MS);
  }

  #tell(): void {
    const scene = this.#around.scene();
    if (scene === null || this.#socket?.connected !== true) return;
    this.#socket.emit('shows', { scene, pos: this.#drawn, ...this.#around.size() });
  }
}
