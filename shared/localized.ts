/**
 * Languages that the screens of whoever comes to talk can speak: phone, tablet of a table, kiosk and hall. Dutch is the first
 * and always complete; those who work at the summit read Dutch or English.
 */
export const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'uk', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text of the organiser's own, in Dutch and in as many other languages as he gave. */
export interface Localized {
  nl: string;
  [language: string]: string | undefined;
}

/** The text in the reader's language, else in Dutch. */
export const inLanguage = (text: Localized, language: string): string => text[language] ?? text.nl;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ckb']);

/** Writing direction of a language tag, for `dir` attributes. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
