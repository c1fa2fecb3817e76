import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Device } from '../../client/sync/device.ts';
import type { Surroundings } from '../../client/sync/line.ts';
import { MemoryOutboxStore } from '../../client/sync/outboxStore.ts';
import type { Replica } from '../../client/sync/replica.ts';
import { socketDial } from '../../client/sync/socketLine.ts';
import { idFromBytes } from '../../shared/ids.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';

export const newId = (): string => idFromBytes(randomBytes(16));

const surroundings: Surroundings = {
  monotonic: () => performance.now(),
  deviceTime: () => Date.now(),
  random: Math.random,
  newId,
  setTimer: (run, ms) => setTimeout(run, ms),
  clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
};

export interface Entrance {
  url: string;
  app: AppName;
  /** The secret of the QR code. */
  token: string;
  /** What the screen reads. */
  // biome-ignore lint/suspicious/noExplicitAny: replicas of different views
  replicas: Replica<any>[];
  onChange?: () => void;
}

/** Does what a browser does with a QR code: trades the secret for a key, connects, and shows the screen's views. */
export async function enter({ url, app, token, replicas, onChange }: Entrance): Promise<Device> {
  const cookie = await openSession(url, app, token);
  let live: () => void = () => {};
  const isLive = new Promise<void>((resolve) => {
    live = resolve;
  });
  const device = new Device({
    dial: socketDial({ url, app, cookie }),
    surroundings,
    store: new MemoryOutboxStore(),
    replicas,
    delegate: {
      changed() {
        if (device.status === 'live') live();
        onChange?.();
      },
      pulse() {},
    },
  });
  await device.start();
  await isLive;
  return device;
}

const TRIES = 100;
const BETWEEN_MS = 300;

/** A server that restarts is tried again, as a person would reload the page. */
async function openSession(url: string, app: AppName, token: string): Promise<string> {
  for (let n = 0; ; n++) {
    const response = await fetch(new URL('/api/session', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-burgertop-app': app },
      body: JSON.stringify({ app, token }),
    }).catch(() => null);
    const [cookie] = response?.headers.getSetCookie() ?? [];
    await response?.body?.cancel();
    if (response?.ok && cookie !== undefined) return cookie.split(';')[0] ?? '';
    if ((response !== null && response.status < 500) || n === TRIES)
      throw new Error(`the ${app} could not come in (${response?.status ?? 'no answer'})`);
    await wait(BETWEEN_MS);
  }
}
