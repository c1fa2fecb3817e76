import type { Language } from '../../shared/localized.ts';

/**
 * Each language in its own words, so that it is found by who needs it; in the middle of a line many write it small. Written out: to ask
 * `Intl.DisplayNames` for six of them took a slow phone longer than the rest of its first view.
 */
export const OWN_NAMES: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  tr: 'Türkçe',
  uk: 'Українська',
  pl: 'Polski',
};
