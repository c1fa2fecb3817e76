import type { I18n } from '../../../i18n/i18n.svelte.ts';
import type { practice } from '../../../i18n/nl/practice.ts';
import { i18n } from '../i18n.ts';

type Own = typeof i18n extends I18n<infer T> ? T : never;

/** The tablet's texts with those of the practice table; to be used once they are there. */
export const practiceI18n = i18n as unknown as I18n<Own & typeof practice>;

/** Resolves when they are there. */
export const withPracticeTexts = (): Promise<void> =>
  i18n.extend({
    nl: () => import('../../../i18n/nl/practice.ts'),
    en: () => import('../../../i18n/en/practice.ts'),
    ar: () => import('../../../i18n/ar/practice.ts'),
    tr: () => import('../../../i18n/tr/practice.ts'),
    uk: () => import('../../../i18n/uk/practice.ts'),
    pl: () => import('../../../i18n/pl/practice.ts'),
  });
