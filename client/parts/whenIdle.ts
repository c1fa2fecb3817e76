/** A page that is never at rest gets it done all the same. Milliseconds. */
const LATEST_MS = 1000;
/** For a browser that cannot tell when it rests. Milliseconds. */
const AIR_MS = 200;

/** Resolves when nothing is being drawn or typed, so that what is done then keeps no tap and no letter waiting. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LATEST_MS });
    else setTimeout(resolve, AIR_MS);
  });
