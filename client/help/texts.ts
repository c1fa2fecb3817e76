import { useI18n } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { common } from '../i18n/nl/common.ts';
import type { sheet } from '../i18n/nl/sheet.ts';
import type { sheetTable } from '../i18n/nl/sheetTable.ts';

export type HelpI18n = I18n<typeof common>;

/** The texts of a page together with those of its sheet, once these are there; every sheet has the same keys. */
export type SheetI18n = I18n<typeof common & typeof sheet & typeof sheetTable>;

/** The texts of every page that has an explanation. */
export const useHelpTexts = (): HelpI18n => useI18n() as unknown as HelpI18n;
