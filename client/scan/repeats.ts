/**
 * Lets a text pass once while it stays before the camera. It may pass again when it was out of sight for `quietMs`.
 * `at` in milliseconds on any steady clock.
 */
export function createRepeatGuard(quietMs: number): (text: string, at: number) => boolean {
  let last = '';
  let seenAt = Number.NEGATIVE_INFINITY;
  return (text, at) => {
    const fresh = text !== last || at - seenAt > quietMs;
    last = text;
    seenAt = at;
    return fresh;
  };
}
