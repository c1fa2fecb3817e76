import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { entrance } from '../../i18n/nl/entrance.ts';
import { floor } from '../../i18n/nl/floor.ts';
import { refusals } from '../../i18n/nl/refusals.ts';
import { work } from '../../i18n/nl/work.ts';

export const i18n = createI18n({
  nl: { ...common, ...work, ...entrance, ...refusals, ...floor },
  others: {
    en: () =>
      Promise.all([
        import('../../i18n/en/common.ts'),
        import('../../i18n/en/work.ts'),
        import('../../i18n/en/entrance.ts'),
        import('../../i18n/en/refusals.ts'),
        import('../../i18n/en/floor.ts'),
      ]),
  },
});
