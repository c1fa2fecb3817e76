const LOOK_MS = 500;

/**
 * Calls back when npm was told to stop. npm passes a signal on to the shell between it and us, and that shell may
 * die of it without a word; without this the server would live on unseen and keep its port.
 *
 * Only under npm: a person who starts node himself and closes his shell may want the server to go on.
 * @param {() => void} stop
 * @returns {() => void} ends the watch
 */
export function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  return () => clearInterval(timer);
}
