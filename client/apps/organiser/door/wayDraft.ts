import type { Arrow, Way } from '../../../../shared/facts/door.ts';
import type { FormKey } from '../parts/unsaved.svelte.ts';

/** The languages in which a way is written down. */
export const WAY_LANGUAGES = ['nl', 'en', 'ar'] as const;

/** The form of the way to a room. */
export const wayForm = (room: string): FormKey => `door/${room}`;

/** A way while it is edited: every field has a value, '' for none. */
export interface WayDraft {
  nl: string;
  en: string;
  ar: string;
  arrow: Arrow | '';
}

export const wayDraft = (way: Way | undefined): WayDraft => ({
  nl: way?.text.nl ?? '',
  en: way?.text.en ?? '',
  ar: way?.text.ar ?? '',
  arrow: way?.arrow ?? '',
});

/** What was typed, or null where nothing was: then the room has no way. */
export function wayFrom({ nl, en, ar, arrow }: WayDraft): Way | null {
  const others = { ...(en.trim() !== '' && { en: en.trim() }), ...(ar.trim() !== '' && { ar: ar.trim() }) };
  if (nl.trim() === '') return null;
  return { text: { nl: nl.trim(), ...others }, ...(arrow !== '' && { arrow }) };
}
