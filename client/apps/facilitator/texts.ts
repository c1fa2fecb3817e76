import type { I18n } from '../../i18n/i18n.svelte.ts';
import type { tableParts } from '../../i18n/nl/tableParts.ts';
import { i18n } from './i18n.ts';

type Own = typeof i18n extends I18n<infer T> ? T : never;

/** The tablet's texts with those of its parts; to be used in parts only, which come after their texts. */
export const partI18n = i18n as unknown as I18n<Own & typeof tableParts>;

let loaded: Promise<void> | null = null;

/** Resolves when the texts of the parts are there. */
export const withPartTexts = (): Promise<void> =>
  (loaded ??= i18n.extend({
    nl: () => import('../../i18n/nl/tableParts.ts'),
    en: () => import('../../i18n/en/tableParts.ts'),
    ar: () => import('../../i18n/ar/tableParts.ts'),
    tr: () => import('../../i18n/tr/tableParts.ts'),
    uk: () => import('../../i18n/uk/tableParts.ts'),
    pl: () => import('../../i18n/pl/tableParts.ts'),
  }));
