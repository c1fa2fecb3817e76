import { createI18n, type Others } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { kiosk } from '../../i18n/nl/kiosk.ts';
import { scan } from '../../i18n/nl/scan.ts';

/** A kiosk speaks to residents: Dutch first, and every language that their phones speak. */
export const i18n = createI18n({
  nl: { ...common, ...scan, ...kiosk },
  others: {
    en: () => import('../../i18n/en/pages/kiosk.ts'),
    ar: () => import('../../i18n/ar/pages/kiosk.ts'),
    tr: () => import('../../i18n/tr/pages/kiosk.ts'),
    uk: () => import('../../i18n/uk/pages/kiosk.ts'),
    pl: () => import('../../i18n/pl/pages/kiosk.ts'),
  } satisfies Others,
});
