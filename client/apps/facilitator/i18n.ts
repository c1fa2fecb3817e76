import { createI18n, type Others } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { facilitator } from '../../i18n/nl/facilitator.ts';
import { help } from '../../i18n/nl/help.ts';
import { refusals } from '../../i18n/nl/refusals.ts';
import { work } from '../../i18n/nl/work.ts';

export const i18n = createI18n({
  nl: { ...common, ...work, ...refusals, ...facilitator, ...help },
  others: {
    en: () => import('../../i18n/en/pages/tablet.ts'),
    ar: () => import('../../i18n/ar/pages/tablet.ts'),
    tr: () => import('../../i18n/tr/pages/tablet.ts'),
    uk: () => import('../../i18n/uk/pages/tablet.ts'),
    pl: () => import('../../i18n/pl/pages/tablet.ts'),
  } satisfies Others,
});
