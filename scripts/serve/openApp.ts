import { type App, createApp, type Overrides } from '../../server/app.ts';
import type { Config } from '../../server/config.ts';
import { addStatusRoute } from './statusRoute.ts';

/** The server as the command line runs it: with what only the command line may ask. */
export async function openApp(config: Config, overrides: Overrides = {}): Promise<App> {
  // There are names and addresses in the database: nobody else on this machine may read it.
  process.umask(0o077);
  const app = await createApp(config, overrides);
  addStatusRoute(app);
  return app;
}
