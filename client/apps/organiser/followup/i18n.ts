import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type { followup } from '../../../i18n/nl/followup.ts';
import { type OrganiserTexts, i18n as organiser } from '../i18n.ts';

// Safe: nothing of this folder is shown before `withFollowupTexts` is done.
export const i18n = organiser as unknown as I18n<
  Omit<OrganiserTexts, keyof typeof followup> & typeof followup
>;

let added: Promise<void> | undefined;

/** Fetches the texts of this step, once. */
export function withFollowupTexts(): Promise<void> {
  added ??= organiser.extend({
    nl: () => import('../../../i18n/nl/followup.ts'),
    en: () => import('../../../i18n/en/followup.ts'),
  });
  return added;
}
