/** What a key does on this page. */
export type KeyAct =
  | { act: 'take' | 'panic' | 'calm' | 'back' | 'next' | 'more' | 'pause' | 'end' | 'hide' | 'who' | 'help' }
  | { act: 'prepare'; index: number };

type PlainAct = Exclude<KeyAct, { act: 'prepare' }>['act'];

/** The keys in the order of the table on the page: what is pressed, as the table writes it, and what it does. */
export const KEYS: readonly {
  keys: readonly string[];
  shown: readonly string[];
  act: PlainAct | 'prepare';
}[] = [
  { keys: [' ', 'Enter', 't'], shown: ['space', 'Enter', 'T'], act: 'take' },
  { keys: ['Escape', 'F8'], shown: ['Esc', 'F8'], act: 'panic' },
  { keys: ['0'], shown: ['0'], act: 'calm' },
  { keys: ['z'], shown: ['Z'], act: 'back' },
  { keys: [], shown: ['1', '…', '9'], act: 'prepare' },
  { keys: ['h'], shown: ['H'], act: 'hide' },
  { keys: ['i'], shown: ['I'], act: 'who' },
  { keys: ['n'], shown: ['N'], act: 'next' },
  { keys: ['+', '='], shown: ['+'], act: 'more' },
  { keys: ['p'], shown: ['P'], act: 'pause' },
  { keys: ['e'], shown: ['E'], act: 'end' },
  { keys: ['?'], shown: ['?'], act: 'help' },
];

const ACTS = new Map(
  KEYS.flatMap(({ keys, act }) => (act === 'prepare' ? [] : keys.map((key) => [key, act] as const))),
);

/** Where the focus is: on nothing, on something that Space and Enter press, or where letters are letters. */
export type Focus = 'free' | 'control' | 'typing';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** The act of a key press, or null. Held keys and those of the browser do nothing; F8 works everywhere. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat }: Press, focus: Focus): KeyAct | null {
  if (ctrlKey || metaKey || altKey || repeat) return null;
  if (key === 'F8') return { act: 'panic' };
  if (focus === 'typing') return null;
  if (focus === 'control' && (key === ' ' || key === 'Enter')) return null;
  if (/^[1-9]$/.test(key)) return { act: 'prepare', index: Number(key) - 1 };
  const act = ACTS.get(key.length === 1 ? key.toLowerCase() : key);
  return act === undefined ? null : { act };
}

/** Where somebody is while a key is pressed. While a question is open its own keys count. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'free';
  if (document.querySelector('dialog[open]') !== null) return 'typing';
  if (target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])'))
    return 'typing';
  return target.closest('button, a, input, label, summary, [role=button]') === null ? 'free' : 'control';
}
