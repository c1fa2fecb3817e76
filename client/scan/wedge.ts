import { onUsKeyboard } from './usKeyboard.ts';

/** Longest pause between two keys of one scan; Bluetooth scanners stutter, but a person rarely types this fast. */
const MAX_GAP_MS = 100;
/** Mean pause of a whole scan: cheap scanners send a key every 5 to 30 ms, a fast typist every 80 ms. */
const MAX_MEAN_MS = 50;
const MIN_LENGTH = 6;

/** Of what was typed before a pause so many letters are kept: more than a code has. */
const MOST_BEFORE = 256;

/** The same keys in two ways: as the computer took them, and as a US keyboard would. */
interface Typed {
  text: string;
  us: string;
}

/** One scan. */
export interface Scan extends Typed {
  /** What was typed before a pause, since the last scan: words of a person, or the head of a code that stuttered. */
  before: Typed;
}

/** What a scan may say, the likeliest first. */
export const readingsOf = ({ text, us, before }: Scan): string[] => [
  ...new Set([us, text, before.us + us, before.text + text]),
];

/** Given each key that is pressed and when (milliseconds on any steady clock), says when a scan is complete. */
export type Wedge = (key: string, at: number, us?: string) => Scan | null;

/**
 * Tells a handheld scanner, which types a code and ends with Enter or Tab, from a person at the same keyboard:
 * a scanner is faster. Pure but for its own memory of the last keys.
 */
export function createWedge(): Wedge {
  let typed: Typed = NOTHING;
  let before: Typed = NOTHING;
  let keys = 0;
  let firstAt = 0;
  let lastAt = Number.NEGATIVE_INFINITY;

  const restart = (at: number, kept: Typed): void => {
    before = kept;
    typed = NOTHING;
    keys = 0;
    firstAt = at;
  };

  return (key, at, us = '') => {
    if (at - lastAt > MAX_GAP_MS) restart(at, lastOf(joined(before, typed)));
    if (key === 'Enter' || key === 'Tab') {
      const mean = (lastAt - firstAt) / Math.max(1, keys - 1);
      const found = keys >= MIN_LENGTH && mean <= MAX_MEAN_MS ? { ...typed, before } : null;
      restart(at, NOTHING);
      lastAt = Number.NEGATIVE_INFINITY;
      return found;
    }
    // Shift and the like come between the letters of a scan and are no letters; a dead key is one on another keyboard.
    const text = [...key].length === 1 ? key : '';
    if (text !== '' || us !== '') {
      keys += 1;
      typed = joined(typed, { text, us });
    }
    lastAt = at;
    return null;
  };
}

const NOTHING: Typed = { text: '', us: '' };
const joined = (one: Typed, other: Typed): Typed => ({ text: one.text + other.text, us: one.us + other.us });
const lastOf = ({ text, us }: Typed): Typed => ({
  text: text.slice(-MOST_BEFORE),
  us: us.slice(-MOST_BEFORE),
});

/** A `keydown` listener for the whole page. The key that ends a scan does nothing else, such as press a button. */
export function wedgeListener(onScan: (scan: Scan) => void): (event: KeyboardEvent) => void {
  const wedge = createWedge();
  return (event) => {
    if (event.repeat || event.ctrlKey || event.metaKey) return;
    const scan = wedge(event.key, event.timeStamp, onUsKeyboard(event.code, event.shiftKey));
    if (scan === null) return;
    event.preventDefault();
    onScan(scan);
  };
}
