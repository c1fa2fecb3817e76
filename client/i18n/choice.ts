import { LANGUAGES, type Language } from '../../shared/localized.ts';

const KEY = 'burgertop.language';

const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/**
 * The language to start in: the first wanted one that is offered. Who wants a language that this screen does not
 * speak gets English, and who wants nothing in particular gets Dutch.
 */
export function chooseLanguage(wanted: readonly string[], offered: readonly Language[]): Language {
  const tags = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  const found = tags.find((tag): tag is Language => isLanguage(tag) && offered.includes(tag));
  if (found !== undefined) return found;
  return tags.length > 0 && offered.includes('en') ? 'en' : 'nl';
}

/** The language that somebody chose on this device, if any. Storage may be forbidden: then nothing is remembered. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A private window without storage: the choice holds until the page closes.
  }
}
