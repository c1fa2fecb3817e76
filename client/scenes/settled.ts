/** A screen waits no longer than this for what a scene still lacks: an image that never comes must not hold up the day. */
export const PATIENCE_MS = 2000;

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

async function complete(node: HTMLElement): Promise<void> {
  // Laid out once, so that the browser knows which letters it needs and begins to fetch them.
  node.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...node.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
  // Parts that are still being drawn say so.
  while (node.isConnected && node.querySelector('[data-pending]') !== null) await frame();
  await still(node);
}

const STILL_FRAMES = 3;

/** A scene that does not fit at first makes itself fit; it is complete when it no longer changes. */
async function still(node: HTMLElement): Promise<void> {
  let frames = 0;
  const watch = new MutationObserver(() => {
    frames = 0;
  });
  watch.observe(node, { subtree: true, childList: true, attributes: true });
  while (node.isConnected && frames < STILL_FRAMES) {
    frames += 1;
    await frame();
  }
  watch.disconnect();
}

/** Resolves when a scene that is laid out has its letters and images, and was painted once. */
export function settled(node: HTMLElement): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([complete(node), patience]);
}
