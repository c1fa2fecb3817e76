import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { participant } from '../../i18n/nl/participant.ts';

export const i18n = createI18n({
  nl: { ...common, ...participant },
  others: {
    en: () => Promise.all([import('../../i18n/en/common.ts'), import('../../i18n/en/participant.ts')]),
    ar: () => Promise.all([import('../../i18n/ar/common.ts'), import('../../i18n/ar/participant.ts')]),
  },
  followBrowser: true,
});

/** Only who votes can be refused something, so these sentences come with the ballot. */
export const withRefusals = (): Promise<void> =>
  i18n.extend({
    nl: () => import('../../i18n/nl/refusals.ts'),
    en: () => import('../../i18n/en/refusals.ts'),
    ar: () => import('../../i18n/ar/refusals.ts'),
  });
