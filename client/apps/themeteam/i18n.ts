import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { refusals } from '../../i18n/nl/refusals.ts';
import { themeteam } from '../../i18n/nl/themeteam.ts';

export const i18n = createI18n({
  nl: { ...common, ...refusals, ...themeteam },
  others: {
    en: () =>
      Promise.all([
        import('../../i18n/en/common.ts'),
        import('../../i18n/en/refusals.ts'),
        import('../../i18n/en/themeteam.ts'),
      ]),
  },
});
