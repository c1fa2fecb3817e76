import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { scan } from '../../i18n/nl/scan.ts';

/** A kiosk speaks to residents: Dutch first, and every language that their phones speak. */
export const i18n = createI18n({
  nl: { ...common, ...scan },
  others: {
    en: () => Promise.all([import('../../i18n/en/common.ts'), import('../../i18n/en/scan.ts')]),
    ar: () => Promise.all([import('../../i18n/ar/common.ts'), import('../../i18n/ar/scan.ts')]),
  },
});
