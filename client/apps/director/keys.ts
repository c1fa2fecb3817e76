/** What a key does on this page. */
export type KeyAct =
  | { act: 'next' | 'more' | 'pause' | 'end' | 'put' | 'calm' | 'undo' }
  | { act: 'choose'; index: number };

const ACTS: Record<string, KeyAct> = {
  n: { act: 'next' },
  '+': { act: 'more' },
  '=': { act: 'more' },
  p: { act: 'pause' },
  e: { act: 'end' },
  t: { act: 'put' },
  '0': { act: 'calm' },
  Escape: { act: 'calm' },
  z: { act: 'undo' },
};

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** The act of a key press, or null. Held keys and those of the browser do nothing. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat }: Press): KeyAct | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  const digit = /^[1-9]$/.test(key) ? Number(key) : null;
  if (digit !== null) return { act: 'choose', index: digit - 1 };
  return ACTS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** True while somebody types, or answers a question: then letters are letters and Escape closes. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (document.querySelector('dialog[open]') !== null) return true;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}
