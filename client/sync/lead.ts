/** The page that loses the lead writes its last words in this time, before the next one reads them. */
const HANDOVER_MS = 300;

export interface LeadEvents {
  /** This page may send and keep now. */
  leading(): void;
  /** Another page of this browser does. When that one closes, this one goes on by itself. */
  following(): void;
}

export interface Lead {
  /** A person wants to go on here. */
  takeOver(): void;
  leave(): void;
}

/**
 * Of several tabs with the same name one leads (Web Locks): two would each have their own idea of the outbox and of what is
 * being typed. Where the browser has no locks, which is where there is no HTTPS either, every tab leads; the server knows
 * each command once all the same (rule O3).
 */
export function lead(
  name: string,
  events: LeadEvents,
  locks: LockManager | undefined = navigator.locks,
): Lead {
  let queue = new AbortController();
  let release = () => {};
  let left = false;

  const hold = (): Promise<void> => {
    if (left) return Promise.resolve();
    events.leading();
    return new Promise((resolve) => (release = resolve));
  };
  /** The lock is gone when another page took it over. */
  const lost = () => {
    if (!left) wait();
  };

  function wait(): void {
    queue = new AbortController();
    const { signal } = queue;
    void locks
      ?.request(name, { ifAvailable: true }, (lock) => {
        if (lock !== null) return hold().then(() => true);
        if (!left && !signal.aborted) events.following();
        return false;
      })
      .then((led) => {
        if (!led && !signal.aborted)
          locks.request(name, { signal }, hold).catch(() => signal.aborted || lost());
      }, lost);
  }

  if (locks === undefined) events.leading();
  else wait();
  return {
    takeOver() {
      queue.abort();
      locks
        ?.request(name, { steal: true }, async () => {
          await new Promise((resolve) => setTimeout(resolve, HANDOVER_MS));
          await hold();
        })
        .catch(lost);
    },
    leave() {
      left = true;
      queue.abort();
      release();
    },
  };
}
