import { directionOf, type Language } from '../../shared/localized.ts';
import type { Params, Text } from './texts.ts';

/**
 * Locale used for numbers, dates and plurals. Arabic keeps Western digits, because the number on the screen must
 * look like the number on the table sign.
 */
export const LOCALES: Record<Language, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  tr: 'tr',
  uk: 'uk',
  pl: 'pl',
};

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

const plurals = new Map<Language, Intl.PluralRules>();
const numbers = new Map<Language, Intl.NumberFormat>();
// Making one takes a slow phone longer than all else that a tap asks of it.
const times = new Map<Language, Intl.DateTimeFormat>();
const dates = new Map<Language, Intl.DateTimeFormat>();

function cached<T>(cache: Map<Language, T>, language: Language, make: (locale: string) => T): T {
  const known = cache.get(language) ?? make(LOCALES[language]);
  cache.set(language, known);
  return known;
}

/** A number as the language writes it: 1.200 in Dutch, 1,200 in English. */
export const formatNumber = (value: number, language: Language): string =>
  // All write these alike, and the first format takes a slow phone longer than half a page.
  value >= 0 && value < 1000 && value % 1 === 0
    ? String(value)
    : cached(numbers, language, (locale) => new Intl.NumberFormat(locale)).format(value);

/** Clock time on this device, such as 14:30. */
export const formatTime = (at: number, language: Language): string =>
  cached(
    times,
    language,
    (locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
  ).format(at);

/** Day and month, such as "woensdag 22 maart". */
export const formatDate = (at: number, language: Language): string =>
  cached(
    dates,
    language,
    (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
  ).format(at);

/** Keeps a name of the other writing direction from turning the words around it. */
function isolate(value: string, language: Language): string {
  const mixed = directionOf(language) === 'rtl' || RIGHT_TO_LEFT_LETTER.test(value);
  return mixed ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
}

function pluralForm(text: Text, count: unknown, language: Language): string {
  if (typeof text === 'string') return text;
  if (typeof count !== 'number') return text.other;
  const form = cached(plurals, language, (locale) => new Intl.PluralRules(locale)).select(count);
  return text[form] ?? text.other;
}

/** The sentence with its places filled; a place without a value stays visible as `{name}`. */
export function fill(text: Text, params: Params, language: Language): string {
  return pluralForm(text, params.count, language).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(value, language) : isolate(value, language);
  });
}
