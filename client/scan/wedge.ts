/** Longest pause between two keys of one scan; Bluetooth scanners stutter, but a person rarely types this fast. */
const MAX_GAP_MS = 100;
/** Mean pause of a whole scan: cheap scanners send a key every 5 to 30 ms, a fast typist every 80 ms. */
const MAX_MEAN_MS = 50;
const MIN_LENGTH = 6;

/** Given each key that is pressed and when (milliseconds on any steady clock), says when a scan is complete. */
export type Wedge = (key: string, at: number) => string | null;

/**
 * Tells a handheld scanner, which types a code and ends with Enter or Tab, from a person at the same keyboard:
 * a scanner is faster. Pure but for its own memory of the last keys.
 */
export function createWedge(): Wedge {
  let typed = '';
  let firstAt = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  const restart = (at: number): void => {
    typed = '';
    firstAt = at;
  };

  return (key, at) => {
    if (at - lastAt > MAX_GAP_MS) restart(at);
    if (key === 'Enter' || key === 'Tab') {
      const mean = (lastAt - firstAt) / Math.max(1, typed.length - 1);
      const found = typed.length >= MIN_LENGTH && mean <= MAX_MEAN_MS ? typed : null;
      restart(at);
      lastAt = Number.NEGATIVE_INFINITY;
      return found;
    }
    // Shift and the like come between the letters of a scan and are no letters.
    if ([...key].length === 1) typed += key;
    lastAt = at;
    return null;
  };
}

/** A `keydown` listener for the whole page. The key that ends a scan does nothing else, such as press a button. */
export function wedgeListener(onText: (text: string) => void): (event: KeyboardEvent) => void {
  const wedge = createWedge();
  return (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey) return;
    const text = wedge(event.key, event.timeStamp);
    if (text === null) return;
    event.preventDefault();
    onText(text);
  };
}
