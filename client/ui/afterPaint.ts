/** A page that nobody sees gets no picture, and goes on all the same. Milliseconds. */
const UNSEEN_MS = 100;

/** Resolves in a task of its own after the next picture: what is done then holds up neither that picture nor a tap on it. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, UNSEEN_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
