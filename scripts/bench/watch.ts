import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Watched {
  /** Longest time that the loop did nothing else, in ms. */
  stall: number;
  /** Processor time used since `watch`, in ms. */
  cpu: number;
  /** Memory of the process, in bytes. */
  memory: number;
}

/** Watches the process that it runs in: questions for both the server and the floor. */
export function watching() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let used = process.cpuUsage();
  return {
    watch(): void {
      delay.enable();
      delay.reset();
      used = process.cpuUsage();
    },
    report(): Watched {
      const { user, system } = process.cpuUsage(used);
      // The timer itself has a period of one millisecond.
      return {
        stall: Math.max(0, delay.max / 1e6 - 1),
        cpu: (user + system) / 1000,
        memory: process.memoryUsage.rss(),
      };
    },
    /** Memory after a thorough collection, in bytes. */
    memory(): number {
      globalThis.gc?.();
      globalThis.gc?.();
      return process.memoryUsage.rss();
    },
  };
}
