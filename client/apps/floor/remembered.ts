/** What this device remembers of its user's choices; where the browser keeps nothing, the choice is asked anew. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`burgertop-floor-${key}`);
  } catch {
    return null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`burgertop-floor-${key}`, value);
  } catch {
    // A private window: it holds as long as the page.
  }
}
