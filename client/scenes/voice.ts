import { directionOf, inLanguage, type Language, type Localized } from '../../shared/localized.ts';
import { fill, formatNumber, LOCALES } from '../i18n/fill.ts';
import type { Others } from '../i18n/i18n.svelte.ts';
import { common } from '../i18n/nl/common.ts';
import { plenary } from '../i18n/nl/plenary.ts';
import { work } from '../i18n/nl/work.ts';
import type { Args, Texts } from '../i18n/texts.ts';

const dutch = { ...common, ...work, ...plenary };
type HallTexts = typeof dutch;
export type HallText = keyof HallTexts;

/** One language in which a screen speaks. A hall may hear two at once, so the texts are not the page's. */
export interface Voice {
  language: Language;
  dir: 'ltr' | 'rtl';
  t<K extends HallText>(key: K, ...args: Args<HallTexts[K]>): string;
  localized(text: Localized): string;
  number(value: number): string;
  /** Clock time, such as 14:30. `at` in epoch milliseconds. */
  time(at: number): string;
  /** Day of the week and month of a `YYYY-MM-DD`, such as wo 14 april. */
  day(date: string): string;
  list(items: readonly string[]): string;
}

/** The language of the hall, and the one that stands beside it where the summit asks for that. */
export interface Voices {
  main: Voice;
  second: Voice | null;
}

function makeVoice(language: Language, texts: Texts): Voice {
  const time = new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
  // A day has no zone: read and written in the same one it cannot become another day.
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    ...{ weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' },
  });
  const list = new Intl.ListFormat(LOCALES[language]);
  return {
    language,
    dir: directionOf(language),
    t: (key, ...args) => fill(texts[key] ?? key, args[0] ?? {}, language),
    localized: (text) => inLanguage(text, language),
    number: (value) => formatNumber(value, language),
    time: (at) => time.format(at),
    day: (date) => day.format(Date.parse(date)),
    list: (items) => list.format(items),
  };
}

export const DUTCH: Voice = makeVoice('nl', dutch);

const LATER: Others = {
  en: () => import('../i18n/en/pages/hall.ts'),
  ar: () => import('../i18n/ar/pages/hall.ts'),
  tr: () => import('../i18n/tr/pages/hall.ts'),
  uk: () => import('../i18n/uk/pages/hall.ts'),
  pl: () => import('../i18n/pl/pages/hall.ts'),
};

/** @throws when the texts of that language cannot be fetched */
export async function loadVoice(language: Language): Promise<Voice> {
  if (language === 'nl') return DUTCH;
  return makeVoice(language, Object.assign({}, ...Object.values(await LATER[language]())) as Texts);
}

/** A text of the organiser's own in the second language, where he gave it; else null: Dutch twice helps nobody. */
export const inSecond = ({ second }: Voices, text: Localized): string | null =>
  second === null ? null : (text[second.language] ?? null);
