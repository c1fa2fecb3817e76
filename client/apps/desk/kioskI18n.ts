import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';

/** A kiosk speaks to residents: Dutch first, and every language that their phones speak. */
export const i18n = createI18n({
  nl: common,
  others: {
    en: () => Promise.all([import('../../i18n/en/common.ts')]),
    ar: () => Promise.all([import('../../i18n/ar/common.ts')]),
  },
});
