import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type { print } from '../../../i18n/nl/print.ts';
import { type OrganiserTexts, i18n as organiser } from '../i18n.ts';

// Safe: nothing of this folder is shown before `withPrintTexts` is done.
export const i18n = organiser as unknown as I18n<Omit<OrganiserTexts, keyof typeof print> & typeof print>;

let added: Promise<void> | undefined;

/** Fetches the texts of this step, once. */
export function withPrintTexts(): Promise<void> {
  added ??= organiser.extend({
    nl: () => import('../../../i18n/nl/print.ts'),
    en: () => import('../../../i18n/en/print.ts'),
  });
  return added;
}
