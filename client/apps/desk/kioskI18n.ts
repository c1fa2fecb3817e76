import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { kiosk } from '../../i18n/nl/kiosk.ts';
import { scan } from '../../i18n/nl/scan.ts';

/** A kiosk speaks to residents: Dutch first, and every language that their phones speak. */
export const i18n = createI18n({
  nl: { ...common, ...scan, ...kiosk },
  others: {
    en: () =>
      Promise.all([
        import('../../i18n/en/common.ts'),
        import('../../i18n/en/scan.ts'),
        import('../../i18n/en/kiosk.ts'),
      ]),
    ar: () =>
      Promise.all([
        import('../../i18n/ar/common.ts'),
        import('../../i18n/ar/scan.ts'),
        import('../../i18n/ar/kiosk.ts'),
      ]),
  },
});
