import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Renewal } from '../../client/sync/renewal.ts';

const WORKER = '/tafel-worker.js';

/** A browser with a service worker that a test brings along by hand. */
class Workers extends EventTarget {
  controller: object | null = null;
  registration: Registration | null = null;
  registered = 0;
  register = async () => {
    this.registered++;
    this.registration ??= new Registration();
    return this.registration;
  };
}

class Registration {
  installing: object | null = {};
  waiting: { postMessage: ReturnType<typeof vi.fn> } | null = null;
  active: object | null = null;
  update = vi.fn(async () => {});
  unregister = vi.fn(async () => true);
  /** A file did not arrive: a first worker goes, with all of this. */
  fails(): void {
    this.installing = null;
  }
  succeeds(): void {
    [this.installing, this.active] = [null, {}];
  }
  newVersion(): void {
    this.waiting = { postMessage: vi.fn() };
  }
}

describe('the page is made new', () => {
  let workers: Workers | undefined;
  let waiting: number;
  const reload = vi.fn();
  const made = async () => {
    const renewal = new Renewal('/tafel', { waiting: () => waiting, quietFor: () => 10_000 });
    await renewal.start();
    return renewal;
  };
  const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    vi.stubEnv('PROD', true);
    workers = new Workers();
    waiting = 0;
    const kept = new Map<string, string>();
    vi.stubGlobal('navigator', {
      get serviceWorker() {
        return workers;
      },
    });
    vi.stubGlobal('location', { reload });
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    vi.stubGlobal('fetch', async () => ({ ok: true }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    reload.mockReset();
  });
  const held = () => workers?.registration as Registration;

  it('when nothing waits any more, and not earlier', async () => {
    Object.assign(workers as Workers, { controller: {} });
    waiting = 1;
    await made();
    held().succeeds();
    held().newVersion();
    await seconds(30);
    expect(held().waiting?.postMessage).not.toHaveBeenCalled();
    waiting = 0;
    await seconds(1);
    expect(held().waiting?.postMessage).toHaveBeenCalledWith('take-over');
    workers?.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('never by the first worker of a page that came over the network', async () => {
    await made();
    workers?.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
  });

  it('after a bad network kept the first worker from coming: it is fetched again with the next line', async () => {
    const renewal = await made();
    held().fails();
    (workers as Workers).registration = null;
    renewal.look();
    await seconds(1);
    expect(workers?.registered).toBe(2);
    held().succeeds();
    renewal.look();
    expect(workers?.registered).toBe(2);
  });

  it('at once for a server that does not speak with it any more, whatever waits, asking until the new one has come', async () => {
    Object.assign(workers as Workers, { controller: {} });
    waiting = 20;
    const renewal = await made();
    held().succeeds();
    held().update.mockRejectedValue(new Error('no network'));
    renewal.insist();
    expect(held().update).toHaveBeenCalledTimes(1);
    await seconds(11);
    expect(held().update).toHaveBeenCalledTimes(3);
    held().newVersion();
    await seconds(1);
    expect(held().waiting?.postMessage).toHaveBeenCalledWith('take-over');
    workers?.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('from the server when the new version does not come in half a minute, once, and only while there is a server', async () => {
    const asked = vi.fn(async () => Promise.reject(new Error('no network')));
    vi.stubGlobal('fetch', asked);
    Object.assign(workers as Workers, { controller: {} });
    const renewal = await made();
    held().succeeds();
    renewal.insist();
    await seconds(40);
    expect(asked).toHaveBeenCalledWith(WORKER, { cache: 'no-store' });
    expect(reload).not.toHaveBeenCalled();
    vi.stubGlobal('fetch', async () => ({ ok: true }));
    await seconds(60);
    expect(held().unregister).toHaveBeenCalledOnce();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('from the server where there are no service workers, once', async () => {
    workers = undefined;
    const renewal = await made();
    renewal.look();
    expect(reload).not.toHaveBeenCalled();
    renewal.insist();
    renewal.insist();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
    await made().then((again) => again.insist());
    expect(reload).toHaveBeenCalledOnce();
  });
});
