import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type { door } from '../../../i18n/nl/door.ts';
import { type OrganiserTexts, i18n as organiser } from '../i18n.ts';

// Safe: nothing of this folder is shown before `withDoorTexts` is done.
export const i18n = organiser as unknown as I18n<Omit<OrganiserTexts, keyof typeof door> & typeof door>;

let added: Promise<void> | undefined;

/** Fetches the texts of this step, once. */
export function withDoorTexts(): Promise<void> {
  added ??= organiser.extend({
    nl: () => import('../../../i18n/nl/door.ts'),
    en: () => import('../../../i18n/en/door.ts'),
  });
  return added;
}
