import { createI18n, type Others } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { participant } from '../../i18n/nl/participant.ts';

export const i18n = createI18n({
  nl: { ...common, ...participant },
  others: {
    en: () => import('../../i18n/en/pages/phone.ts'),
    ar: () => import('../../i18n/ar/pages/phone.ts'),
    tr: () => import('../../i18n/tr/pages/phone.ts'),
    uk: () => import('../../i18n/uk/pages/phone.ts'),
    pl: () => import('../../i18n/pl/pages/phone.ts'),
  } satisfies Others,
  followBrowser: true,
});

/** Only who votes can be refused something, so these sentences come with the ballot. */
export const withRefusals = (): Promise<void> =>
  i18n.extend({
    nl: () => import('../../i18n/nl/refusals.ts'),
    en: () => import('../../i18n/en/refusals.ts'),
    ar: () => import('../../i18n/ar/refusals.ts'),
    tr: () => import('../../i18n/tr/refusals.ts'),
    uk: () => import('../../i18n/uk/refusals.ts'),
    pl: () => import('../../i18n/pl/refusals.ts'),
  });
