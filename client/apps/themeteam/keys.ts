/** What a key does on this page. */
export type KeyAct = 'next' | 'former' | 'show' | 'hide' | 'fresh';

const ACTS: Record<string, KeyAct> = { j: 'next', k: 'former', t: 'show', v: 'hide', n: 'fresh' };

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** The act of a key press, or null. Walking through the cards may be held down, judging may not. */
export function actOf({ key, ctrlKey, metaKey, altKey, repeat }: Press): KeyAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  const act = ACTS[key.toLowerCase()] ?? null;
  return repeat && act !== 'next' && act !== 'former' ? null : act;
}
