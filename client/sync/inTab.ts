/*
 * Words that go with the tab: a page that is loaded again has them still, and they do not stay on a device that is lent.
 */

/** Null when nothing was kept, or the browser keeps nothing. */
export function readInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param value null forgets it */
export function keepInTab(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing: then the words last as long as the page.
  }
}
