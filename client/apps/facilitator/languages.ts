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

/** By reader: a slow tablet needs milliseconds to make one, and every open card lists fifteen names. */
const names = new Map<string, Intl.DisplayNames>();

function namesFor(reader: string): Intl.DisplayNames {
  const made = names.get(reader) ?? new Intl.DisplayNames([reader], { type: 'language' });
  names.set(reader, made);
  return made;
}

/** Name of a language in the reader's own: "Arabisch". */
export function languageName(tag: string, reader: string): string {
  const name = namesFor(reader).of(tag) ?? tag;
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
