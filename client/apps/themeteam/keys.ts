/** What a key does on this page. */
export type KeyAct =
  | 'next'
  | 'former'
  | 'cards'
  | 'bundles'
  | 'bundle'
  | 'minority'
  | 'undo'
  | 'claim'
  | 'approve'
  | 'hide'
  | 'split'
  | 'search'
  | 'help'
  | 'back'
  | { suggestion: number };

type PlainAct = Exclude<KeyAct, object>;

/** In the order of the list on the page: how it is written there, what is pressed, and what it does. */
export const KEYS: readonly { shown: string; keys: readonly string[]; act: PlainAct | 'suggestion' }[] = [
  { shown: 'J', keys: ['j', 'ArrowDown'], act: 'next' },
  { shown: 'K', keys: ['k', 'ArrowUp'], act: 'former' },
  { shown: 'C', keys: ['c'], act: 'claim' },
  { shown: 'B', keys: ['b'], act: 'bundle' },
  { shown: '1–9', keys: [], act: 'suggestion' },
  { shown: 'M', keys: ['m'], act: 'minority' },
  { shown: 'S', keys: ['s'], act: 'split' },
  { shown: 'space', keys: [' '], act: 'approve' },
  { shown: 'X', keys: ['x'], act: 'hide' },
  { shown: 'U', keys: ['u'], act: 'undo' },
  { shown: '←', keys: ['ArrowLeft'], act: 'cards' },
  { shown: '→', keys: ['ArrowRight'], act: 'bundles' },
  { shown: '/', keys: ['/'], act: 'search' },
  { shown: 'Esc', keys: ['Escape'], act: 'back' },
  { shown: '?', keys: ['?'], act: 'help' },
];

const ACTS = new Map(
  KEYS.flatMap(({ keys, act }) => (act === 'suggestion' ? [] : keys.map((key) => [key, act] as const))),
);

/** Walking may be held down, everything else happens once a press. */
const HELD: ReadonlySet<KeyAct> = new Set(['next', 'former']);

/** Where the focus is: on nothing, on something that Space and Enter press, or where letters are letters. */
export type Focus = 'free' | 'control' | 'typing';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** The act of a key press, or null. Keys of the browser do nothing here. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat }: Press, focus: Focus): KeyAct | null {
  if (ctrlKey || metaKey || altKey || focus === 'typing') return null;
  if (focus === 'control' && key === ' ') return null;
  if (/^[1-9]$/.test(key)) return repeat ? null : { suggestion: Number(key) - 1 };
  const act = ACTS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
  return repeat && act !== null && !HELD.has(act) ? null : act;
}

/** Where somebody is while a key is pressed. While a question is open its own keys count. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'free';
  if (document.querySelector('dialog[open]') !== null) return 'typing';
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return 'typing';
  // A row of a list is walked through; a press on it takes it in hand, and that is done already.
  if (target.closest('[data-walk]') !== null) return 'free';
  return target.closest('button, a, input, label, summary') === null ? 'free' : 'control';
}
