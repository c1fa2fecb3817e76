/** The part of a service worker's surroundings that is used here: TypeScript cannot have them beside those of a page. */
export interface WorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', handle: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', handle: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', handle: (event: FetchEvent) => void): void;
}

/** @see https://w3c.github.io/ServiceWorker/#extendableevent-interface */
export interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}

export interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
