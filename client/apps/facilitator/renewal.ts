const WORKER = '/tafel-worker.js';
const SCOPE = '/tafel';
const LOOK_MS = 1000;
/** A pause in the typing, in which a page that is made new takes nobody's keyboard away. */
const PAUSE_MS = 4000;
/** After so long it is made new between two keystrokes: what is typed is kept. */
const PATIENCE_MS = 40_000;

/** What the table has to say about a good moment. */
export interface Moment {
  /** Commands that only this tablet knows. */
  waiting(): number;
  /** Milliseconds since somebody typed. */
  quietFor(): number;
}

/**
 * Keeps the page openable without a network, and makes it new after the server was: the new version is fetched in the
 * background, and takes over when nothing waits any more.
 */
export class Renewal {
  readonly #moment: Moment;
  #registration: ServiceWorkerRegistration | undefined;
  #urgent = false;

  constructor(moment: Moment) {
    this.#moment = moment;
  }

  /** Does nothing where the browser has no service workers, which is where there is no HTTPS. */
  async start(): Promise<void> {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (container === undefined || !import.meta.env.PROD) return;
    // The first worker of a page that came over the network changes nothing in it.
    let renewing = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (renewing) location.reload();
      renewing = true;
    });
    const options = { scope: SCOPE, updateViaCache: 'none' } as const;
    this.#registration = await container.register(WORKER, options).catch(() => undefined);
    this.#watch();
  }

  /** The server may be a newer one than this page. */
  look(): void {
    this.#registration?.update().catch(() => {});
  }

  /** The server does not speak with this version any more: what waits is sent by the new one. */
  async insist(): Promise<void> {
    this.#urgent = true;
    await this.#registration?.update().catch(() => {});
  }

  /** Takes the page from the server, whatever this device holds. What was typed is in its database, and stays. */
  async reload(): Promise<void> {
    await this.#registration?.unregister().catch(() => false);
    location.reload();
  }

  #watch(): void {
    let since: number | null = null;
    setInterval(() => {
      const waiting = this.#registration?.waiting;
      if (waiting == null || navigator.serviceWorker.controller === null) return;
      since ??= performance.now();
      if (this.#isGood(performance.now() - since)) waiting.postMessage('take-over');
    }, LOOK_MS);
  }

  #isGood(patience: number): boolean {
    if (this.#urgent) return true;
    const paused = this.#moment.quietFor() > PAUSE_MS || patience > PATIENCE_MS;
    return this.#moment.waiting() === 0 && paused;
  }
}
