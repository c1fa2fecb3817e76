import type { AddressInfo } from 'node:net';
import type { App, Overrides } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { removeControl, writeControl } from '../control/controlFile.ts';
import { loopbackUrl } from './addresses.ts';
import { openApp } from './openApp.ts';

export interface Running {
  app: App;
  /** Address by which programs on this machine reach it. */
  loopback: string;
  /** Stops taking requests, finishes what is under way, and closes the data. */
  stop(): Promise<void>;
}

/**
 * Opens the data, lets `prepare` work on it before anybody can come in, and listens.
 * @throws StoreError, or the system's error when the port cannot be had; nothing is left open then
 */
export async function startServer(
  config: Config,
  overrides: Overrides = {},
  prepare: (app: App) => Promise<void> = async () => {},
): Promise<Running> {
  const app = await openApp(config, overrides);
  try {
    await prepare(app);
    await app.listen();
  } catch (error) {
    await app.close().catch(() => {});
    throw error;
  }
  const { port } = app.http.server.address() as AddressInfo;
  const loopback = loopbackUrl(config, port);
  writeControl(config.data, { url: loopback, key: app.operatorKey, pid: process.pid });
  return {
    app,
    loopback,
    async stop() {
      removeControl(config.data);
      await app.close();
    },
  };
}
