import type { App } from '../../server/app.ts';

/**
 * An error that nobody expected: it goes to the log and the process ends. What was answered is on disk, a service manager
 * starts it again, and the devices come back by themselves; going on with half a state would be worse.
 */
export function exitOnCrash({ http, engine }: App): void {
  const crash = (err: unknown) => {
    http.log.fatal({ err }, 'an unexpected error; the server ends');
    process.exit(1);
  };
  engine.onDown = crash;
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
