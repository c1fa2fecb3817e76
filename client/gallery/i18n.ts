import { createI18n } from '../i18n/i18n.svelte.ts';
import { common } from '../i18n/nl/common.ts';
import { work } from '../i18n/nl/work.ts';

/** What components say by themselves; what is handed to them here is in `samples.ts`. */
export const i18n = createI18n({
  nl: { ...common, ...work },
  others: {
    en: () => Promise.all([import('../i18n/en/common.ts'), import('../i18n/en/work.ts')]),
    ar: () => Promise.all([import('../i18n/ar/common.ts'), import('../i18n/ar/work.ts')]),
  },
  followBrowser: true,
});
