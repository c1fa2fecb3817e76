import { i18n } from './i18n.ts';

/** Languages that a card can be in: those of the screens first, then those that Dutch cities speak most. */
export const CARD_LANGUAGES = [
  'nl',
  'en',
  'ar',
  'tr',
  'uk',
  'pl',
  'fa',
  'so',
  'ti',
  'ber',
  'es',
  'fr',
  'de',
  'zh',
  'pap',
] as const;

const isListed = (tag: string): tag is (typeof CARD_LANGUAGES)[number] =>
  (CARD_LANGUAGES as readonly string[]).includes(tag);

/**
 * Name of a language in the reader's own: "Arabisch". Those of the list are written out: to make `Intl.DisplayNames` takes a slow
 * tablet longer than the form that lists them, and it knows no name for Berber.
 */
export function languageName(tag: string): string {
  if (isListed(tag)) return i18n.t(`language_${tag}`);
  const reader = i18n.language;
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(reader) + name.slice(1);
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'uk'],
  [/\p{Script=Ethiopic}/u, 'ti'],
  [/\p{Script=Han}/u, 'zh'],
];
const LATIN = new Set(['nl', 'en', 'tr', 'pl', 'so', 'es', 'fr', 'de', 'pap']);

/** The chosen language, unless the letters show that it cannot be: who types Arabic forgets to say so. */
export function languageOf(text: string, chosen: string): string {
  if (!LATIN.has(chosen)) return chosen;
  return SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? chosen;
}
