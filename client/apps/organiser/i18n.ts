import { createI18n } from '../../i18n/i18n.svelte.ts';
import { common } from '../../i18n/nl/common.ts';
import { entrance } from '../../i18n/nl/entrance.ts';
import { lists } from '../../i18n/nl/lists.ts';
import { organiser } from '../../i18n/nl/organiser.ts';
import { programme } from '../../i18n/nl/programme.ts';
import { refusals } from '../../i18n/nl/refusals.ts';
import { work } from '../../i18n/nl/work.ts';

const dutch = { ...common, ...work, ...entrance, ...refusals, ...lists, ...programme, ...organiser };
export type OrganiserTexts = typeof dutch;

export const i18n = createI18n({
  nl: dutch,
  others: {
    en: () =>
      Promise.all([
        import('../../i18n/en/common.ts'),
        import('../../i18n/en/work.ts'),
        import('../../i18n/en/entrance.ts'),
        import('../../i18n/en/refusals.ts'),
        import('../../i18n/en/lists.ts'),
        import('../../i18n/en/programme.ts'),
        import('../../i18n/en/organiser.ts'),
      ]),
  },
});
