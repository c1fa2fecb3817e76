import type { PartTexts } from '../i18n/i18n.svelte.ts';

/** Every role has one page of explanation. */
export type Sheet = 'phone' | 'table' | 'desk' | 'floor' | 'team' | 'director' | 'organiser';

/** What stands around the questions of every sheet. */
export const AROUND: PartTexts = {
  nl: () => import('../i18n/nl/sheet.ts'),
  en: () => import('../i18n/en/sheet.ts'),
  ar: () => import('../i18n/ar/sheet.ts'),
  tr: () => import('../i18n/tr/sheet.ts'),
  uk: () => import('../i18n/uk/sheet.ts'),
  pl: () => import('../i18n/pl/sheet.ts'),
};

export const SHEETS: Record<Sheet, PartTexts> = {
  phone: {
    nl: () => import('../i18n/nl/sheetPhone.ts'),
    en: () => import('../i18n/en/sheetPhone.ts'),
    ar: () => import('../i18n/ar/sheetPhone.ts'),
    tr: () => import('../i18n/tr/sheetPhone.ts'),
    uk: () => import('../i18n/uk/sheetPhone.ts'),
    pl: () => import('../i18n/pl/sheetPhone.ts'),
  },
  table: {
    nl: () => import('../i18n/nl/sheetTable.ts'),
    en: () => import('../i18n/en/sheetTable.ts'),
    ar: () => import('../i18n/ar/sheetTable.ts'),
    tr: () => import('../i18n/tr/sheetTable.ts'),
    uk: () => import('../i18n/uk/sheetTable.ts'),
    pl: () => import('../i18n/pl/sheetTable.ts'),
  },
  desk: {
    nl: () => import('../i18n/nl/sheetDesk.ts'),
    en: () => import('../i18n/en/sheetDesk.ts'),
  },
  floor: {
    nl: () => import('../i18n/nl/sheetFloor.ts'),
    en: () => import('../i18n/en/sheetFloor.ts'),
  },
  team: {
    nl: () => import('../i18n/nl/sheetTeam.ts'),
    en: () => import('../i18n/en/sheetTeam.ts'),
  },
  director: {
    nl: () => import('../i18n/nl/sheetDirector.ts'),
    en: () => import('../i18n/en/sheetDirector.ts'),
  },
  organiser: {
    nl: () => import('../i18n/nl/sheetOrganiser.ts'),
    en: () => import('../i18n/en/sheetOrganiser.ts'),
  },
};
