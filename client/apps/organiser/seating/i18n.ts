import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type * as seating from '../../../i18n/nl/pages/seating.ts';
import { type OrganiserTexts, i18n as organiser } from '../i18n.ts';

type Parts = typeof seating;
type SeatingTexts = Parts['seatingClash'] &
  Parts['seatingLive'] &
  Parts['seatingRun'] &
  Parts['seatingWhere'];

// Safe: nothing of this folder is shown before `withSeatingTexts` is done.
export const i18n = organiser as unknown as I18n<Omit<OrganiserTexts, keyof SeatingTexts> & SeatingTexts>;

let added: Promise<void> | undefined;

/** Fetches the texts of this step, once. */
export function withSeatingTexts(): Promise<void> {
  added ??= organiser.extend({
    nl: () => import('../../../i18n/nl/pages/seating.ts'),
    en: () => import('../../../i18n/en/pages/seating.ts'),
  });
  return added;
}
