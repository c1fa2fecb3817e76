import { randomBytes } from 'node:crypto';
import { Device } from '../../client/sync/device.ts';
import { MemoryOutboxStore } from '../../client/sync/outboxStore.ts';
import { makeReplica } from '../../client/sync/replica.ts';
import { socketDial } from '../../client/sync/socketLine.ts';
import { idFromBytes } from '../../shared/ids.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import { type ViewName, viewNamed } from '../../shared/views/views.ts';

/** Waiting times of devices are this many times shorter than on the day, so that a test need not wait for them. */
const HURRY = 5;

export const newId = (): string => idFromBytes(randomBytes(16));

/** Wakes who waits for something to be true, whenever anything changed. No polling, no sleeping. */
export class Signal {
  #waiting: { isSo: () => boolean; resolve: () => void }[] = [];
  #asked = false;

  /** Cheap: however often something changes in one turn, it is looked at once. */
  changed(): void {
    if (this.#asked) return;
    this.#asked = true;
    setImmediate(() => this.#look());
  }
  until(isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ isSo, resolve }));
  }

  #look(): void {
    this.#asked = false;
    const ready = this.#waiting.filter(({ isSo }) => isSo());
    this.#waiting = this.#waiting.filter((one) => !ready.includes(one));
    for (const { resolve } of ready) resolve();
  }
}

interface Options {
  url: string;
  app: AppName;
  key: string;
  reads: [ViewName, string][];
  changed: (device: Device) => void;
}

/** A device as in a browser, over a real socket. */
export async function realDevice({ url, app, key, reads, changed }: Options): Promise<Device> {
  const device: Device = new Device({
    dial: socketDial({ url, app, cookie: `burgertop-${app}=${key}` }),
    surroundings: {
      monotonic: () => performance.now(),
      deviceTime: () => Date.now(),
      random: Math.random,
      newId,
      setTimer: (run, ms) => setTimeout(run, ms / HURRY),
      clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
    },
    store: new MemoryOutboxStore(),
    replicas: reads.map(([view, of]) => makeReplica(view, of, viewNamed(view))),
    delegate: { changed: () => changed(device), pulse() {} },
  });
  await device.start();
  return device;
}

export const stateOf = <State>(device: Device, view: ViewName): State =>
  device.replicas.find((replica) => replica.name === view)?.state as State;
