import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type { seating } from '../../../i18n/nl/seating.ts';
import { type OrganiserTexts, i18n as organiser } from '../i18n.ts';

// Safe: nothing of this folder is shown before `withSeatingTexts` is done.
export const i18n = organiser as unknown as I18n<Omit<OrganiserTexts, keyof typeof seating> & typeof seating>;

let added: Promise<void> | undefined;

/** Fetches the texts of this step, once. */
export function withSeatingTexts(): Promise<void> {
  added ??= organiser.extend({
    nl: () => import('../../../i18n/nl/seating.ts'),
    en: () => import('../../../i18n/en/seating.ts'),
  });
  return added;
}
