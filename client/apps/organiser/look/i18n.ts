import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type { look } from '../../../i18n/nl/look.ts';
import { type OrganiserTexts, i18n as organiser } from '../i18n.ts';

// Safe: nothing of this folder is shown before `withLookTexts` is done.
export const i18n = organiser as unknown as I18n<Omit<OrganiserTexts, keyof typeof look> & typeof look>;

let added: Promise<void> | undefined;

/** Fetches the texts of this step, once. */
export function withLookTexts(): Promise<void> {
  added ??= organiser.extend({
    nl: () => import('../../../i18n/nl/look.ts'),
    en: () => import('../../../i18n/en/look.ts'),
  });
  return added;
}
