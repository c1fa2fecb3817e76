import { watchNpm } from '../bootstrap/parent.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Resolves when somebody wants the program to stop: Ctrl-C, a service manager, or npm that went away. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      unwatch();
      resolve();
    };
    const unwatch = watchNpm(stop);
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}

/** Longer than any honest goodbye; all that was answered is on disk long before. */
const LONGEST_MS = 1900;

/** Ends the process when closing takes too long; a client that does not hang up must not hold it. */
export function endWithin(what: Promise<void>): Promise<void> {
  const timer = setTimeout(() => process.exit(0), LONGEST_MS);
  return what.finally(() => clearTimeout(timer));
}
