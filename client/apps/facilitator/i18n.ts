import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { facilitator } from '../../i18n/nl/facilitator.ts';
import { help } from '../../i18n/nl/help.ts';
import { refusals } from '../../i18n/nl/refusals.ts';
import { work } from '../../i18n/nl/work.ts';

export const i18n = createI18n({
  nl: { ...common, ...work, ...refusals, ...facilitator, ...help },
  others: {
    en: () =>
      Promise.all([
        import('../../i18n/en/common.ts'),
        import('../../i18n/en/work.ts'),
        import('../../i18n/en/refusals.ts'),
        import('../../i18n/en/facilitator.ts'),
        import('../../i18n/en/help.ts'),
      ]),
    ar: () =>
      Promise.all([
        import('../../i18n/ar/common.ts'),
        import('../../i18n/ar/work.ts'),
        import('../../i18n/ar/refusals.ts'),
        import('../../i18n/ar/facilitator.ts'),
        import('../../i18n/ar/help.ts'),
      ]),
  },
});
