import type { WorkerScope } from './scope.ts';

/*
 * Opens a page without a network. The page and its files come from this device, all of one version: a version is fetched as
 * a whole beside the one in use, and takes over when the page says that its outbox is empty.
 */

/** Filled in by the build: the address of the page, how its versions are called, its files, and a name that changes with them. */
declare const PAGE: string;
declare const PREFIX: string;
declare const FILES: readonly string[];
declare const VERSION: string;

const worker = self as unknown as WorkerScope;
const page = PAGE;
const prefix = PREFIX;
const own = prefix + VERSION;
const known = new Set([page, ...FILES]);

worker.addEventListener('install', (event) => event.waitUntil(fetchAll()));
worker.addEventListener('activate', (event) => event.waitUntil(takeUp()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin) return;
  // Also files of the version before this one, for a page that is not new yet.
  if (known.has(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(answer(event.request, pathname));
});

async function fetchAll(): Promise<void> {
  const cache = await caches.open(own);
  await cache.addAll([new Request(page, { cache: 'no-cache' }), ...FILES]);
}

async function answer(request: Request, pathname: string): Promise<Response> {
  const mine = await (await caches.open(own)).match(pathname);
  return mine ?? (await caches.match(pathname)) ?? fetch(request);
}

/** Keeps this version and the one before: a page of that one may still want a part of it. */
async function takeUp(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}
