import { PROTOCOL } from '../../shared/protocol/version.ts';

const LOOK_MS = 1000;
/** A pause in the typing, in which a page that is made new takes nobody's keyboard away. */
const PAUSE_MS = 4000;
/** After so long it is made new between two keystrokes: what is typed is kept. */
const PATIENCE_MS = 40_000;
/** So often a new version is asked for, while the server does not speak with this one. */
const AGAIN_MS = 5000;
/** A version that could not be fetched in this time is taken from the server, without the worker. */
const LAST_RESORT_MS = 30_000;

/** What the page has to say about a good moment. */
export interface Moment {
  /** What only this device knows: commands, and what a new page would not have. */
  waiting(): number;
  /** Milliseconds since somebody typed. */
  quietFor(): number;
}

/**
 * Keeps the page openable without a network, and makes it new after the server was: the new version is fetched in the
 * background, and takes over when nothing waits any more.
 */
export class Renewal {
  readonly #path: string;
  readonly #moment: Moment;
  #registration: ServiceWorkerRegistration | undefined;
  /** Since when the server does not speak with this page; null while it does. */
  #urgentSince: number | null = null;
  #asked = 0;

  /** @param path of the page: `/tafel` has its worker in `/tafel-worker.js` */
  constructor(path: string, moment: Moment) {
    this.#path = path;
    this.#moment = moment;
  }

  async start(): Promise<void> {
    const workers = container();
    if (workers === undefined) return;
    // The first worker of a page that came over the network changes nothing in it.
    let renewing = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      if (renewing || this.#urgentSince !== null) location.reload();
      renewing = true;
    });
    await this.#fetch(workers);
    this.#watch(workers);
  }

  /** The server may be a newer one than this page; and a network that was too bad to fetch it all may be better now. */
  look(): void {
    const workers = container();
    if (workers !== undefined) void this.#fetch(workers);
  }

  /** The server does not speak with this version any more: what waits is sent by the new one. */
  insist(): void {
    this.#urgentSince ??= performance.now();
    this.look();
    // Without a worker the page comes from the server anyway.
    if (container() === undefined) this.#reloadOnce();
  }

  /** Takes the page from the server, whatever this device holds. What was typed is in its database, and stays. */
  async reload(): Promise<void> {
    await this.#registration?.unregister().catch(() => false);
    location.reload();
  }

  async #fetch(workers: ServiceWorkerContainer): Promise<void> {
    this.#asked = performance.now();
    const held = this.#registration;
    // The first worker goes, and its registration with it, when one of its files does not arrive.
    if ((held?.installing ?? held?.waiting ?? held?.active) != null)
      return void held?.update().catch(() => {});
    const options = { scope: this.#path, updateViaCache: 'none' } as const;
    this.#registration = await workers.register(this.#worker, options).catch(() => undefined);
  }

  #watch(workers: ServiceWorkerContainer): void {
    let since: number | null = null;
    setInterval(() => {
      const now = performance.now();
      const waiting = this.#registration?.waiting;
      if (waiting == null) return this.#urge(workers, now);
      if (workers.controller === null && this.#urgentSince === null) return;
      since ??= now;
      if (this.#isGood(now - since)) waiting.postMessage('take-over');
    }, LOOK_MS);
  }

  #isGood(patience: number): boolean {
    if (this.#urgentSince !== null) return true;
    const paused = this.#moment.quietFor() > PAUSE_MS || patience > PATIENCE_MS;
    return this.#moment.waiting() === 0 && paused;
  }

  /** The new version does not come. */
  #urge(workers: ServiceWorkerContainer, now: number): void {
    if (this.#urgentSince === null || now - this.#asked < AGAIN_MS) return;
    void this.#fetch(workers);
    if (now - this.#urgentSince < LAST_RESORT_MS) return;
    // Its own file is never answered by the worker: a page that cannot come from the server is not given up.
    void fetch(this.#worker, { cache: 'no-store' })
      .then(({ ok }) => ok && this.#reloadOnce())
      .catch(() => {});
  }

  /** A server that hands out this version and does not speak it would have the page reload for ever. */
  #reloadOnce(): void {
    const mark = `${this.#path} ${PROTOCOL}`;
    try {
      if (sessionStorage.getItem('renewed') === mark) return;
      sessionStorage.setItem('renewed', mark);
    } catch {
      return;
    }
    void this.reload();
  }

  get #worker(): string {
    return `${this.#path}-worker.js`;
  }
}

/** None where the browser has no service workers, which is where there is no HTTPS, and none while developing. */
const container = (): ServiceWorkerContainer | undefined =>
  import.meta.env.PROD ? (navigator.serviceWorker as ServiceWorkerContainer | undefined) : undefined;
