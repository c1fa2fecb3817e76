import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { director } from '../../i18n/nl/director.ts';
import { entrance } from '../../i18n/nl/entrance.ts';
import { work } from '../../i18n/nl/work.ts';

export const i18n = createI18n({
  nl: { ...common, ...work, ...entrance, ...director },
  others: {
    en: () =>
      Promise.all([
        import('../../i18n/en/common.ts'),
        import('../../i18n/en/work.ts'),
        import('../../i18n/en/entrance.ts'),
        import('../../i18n/en/director.ts'),
      ]),
  },
});

const REFUSALS = {
  nl: () => import('../../i18n/nl/refusals.ts'),
  en: () => import('../../i18n/en/refusals.ts'),
};

/** Most days nothing is refused, so these sentences come after the first view. Never waited for in vain: a general one stands in. */
export const withRefusals = (): Promise<boolean> => i18n.add(REFUSALS);
