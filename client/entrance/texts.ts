import { useI18n } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { common } from '../i18n/nl/common.ts';
import type { entrance } from '../i18n/nl/entrance.ts';

/** The texts of every page for those who work at the summit. */
export const useEntranceTexts = (): I18n<typeof common & typeof entrance> =>
  useI18n() as unknown as I18n<typeof common & typeof entrance>;
