import { directionOf, inLanguage, type Language, type Localized } from '../../shared/localized.ts';
import { untilThere } from '../parts/untilThere.ts';
import { chooseLanguage, rememberedLanguage, rememberLanguage } from './choice.ts';
import { fill, formatDate, formatNumber, formatTime, LOCALES } from './fill.ts';
import type { Args, Params, Text, Texts } from './texts.ts';

/** Modules whose exports are text tables, as `import('./en/common.ts')` gives them. */
export type TextModule = Record<string, Texts>;

type Load = () => Promise<TextModule>;

/** Every language but Dutch, for the pages of whoever comes to talk: a language that is forgotten does not compile. */
export type Others = Record<Exclude<Language, 'nl'>, Load>;

/**
 * Texts that come later, with the part of a page that says them: in every language, or in Dutch and English for those who
 * work at the summit. Who reads another language there gets English.
 */
export type PartTexts =
  | Record<Language, Load>
  | ({ nl: Load; en: Load } & { [other in Exclude<Language, 'nl' | 'en'>]?: never });

/** What one screen can say: Dutch at once, the other languages fetched when somebody chooses them. */
export interface Catalogue<T extends Texts> {
  nl: T;
  others: Partial<Record<Language, () => Promise<TextModule | readonly TextModule[]>>>;
  /** Start in the language of the browser when nobody chose one: for people's own phones, not for shared screens. */
  followBrowser?: boolean;
}

interface Speech {
  language: Language;
  texts: Readonly<Record<string, Text>>;
}

const merge = (modules: readonly TextModule[]): Speech['texts'] =>
  Object.assign({}, ...modules.flatMap((module) => Object.values(module)));

/** Texts of one screen in the chosen language; reading any of it in a template follows a change of language. */
export class I18n<T extends Texts> {
  readonly languages: readonly Language[];
  readonly #catalogue: Catalogue<T>;
  #speech: Speech;
  #wanted: Language = 'nl';
  readonly #more: PartTexts[] = [];

  constructor(catalogue: Catalogue<T>) {
    this.#catalogue = catalogue;
    this.#speech = $state.raw({ language: 'nl', texts: catalogue.nl });
    this.languages = ['nl', ...(Object.keys(catalogue.others) as Language[])];
  }

  get language(): Language {
    return this.#speech.language;
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  /** The text behind a key, filled. The compiler knows which parameters each key needs. */
  t = <K extends keyof T & string>(key: K, ...args: Args<T[K]>): string =>
    fill(this.#speech.texts[key] ?? key, args[0] ?? {}, this.language);

  /** The sentence for a refusal; a code of a newer server becomes a general sentence. */
  refusal = (code: string, params: Params = {}): string => {
    const { texts } = this.#speech;
    return fill(texts[code] ?? texts['server-error'] ?? code, params, this.language);
  };

  /** A text of the organiser's own, in the reader's language or else in Dutch. */
  localized = (text: Localized): string => inLanguage(text, this.language);

  number = (value: number): string => formatNumber(value, this.language);

  /** Clock time on this device, such as 14:30. `at` in epoch milliseconds. */
  time = (at: number): string => formatTime(at, this.language);

  /** Day and month, such as "woensdag 22 maart". `at` in epoch milliseconds. */
  date = (at: number): string => formatDate(at, this.language);

  /** "Groen, Wonen en Verkeer". */
  list = (items: readonly string[]): string => new Intl.ListFormat(LOCALES[this.language]).format(items);

  /** Loads the language of this device before the first view. Falls back to Dutch when it cannot be fetched. */
  async start(): Promise<void> {
    const remembered = rememberedLanguage();
    const wanted = remembered === null ? [] : [remembered];
    if (this.#catalogue.followBrowser === true) wanted.push(...navigator.languages);
    await this.#speak(chooseLanguage(wanted, this.languages));
  }

  /** Changes the language and remembers it on this device. False when its texts could not be fetched. */
  async setLanguage(language: Language): Promise<boolean> {
    const spoken = await this.#speak(language);
    if (spoken) rememberLanguage(language);
    return spoken;
  }

  async #speak(language: Language): Promise<boolean> {
    this.#wanted = language;
    const texts = await this.#load(language);
    // Somebody who taps two languages in a row gets the last one, whichever arrives first.
    if (texts === null || this.#wanted !== language) return false;
    this.#speech = { language, texts };
    document.documentElement.lang = language;
    document.documentElement.dir = this.dir;
    return true;
  }

  /**
   * Adds texts that only a part of a screen needs, in the language of the moment and in those chosen later. Resolves when
   * they are there, and goes on trying while they do not come: no part stands there with keys for words.
   */
  async extend(more: PartTexts): Promise<void> {
    await untilThere(async () => {
      if (!(await this.add(more))) throw new Error('The texts of a part did not come');
    });
  }

  /** One try of `extend`. False when the texts could not be fetched. */
  async add(more: PartTexts): Promise<boolean> {
    // One that cannot be fetched must not keep the other parts, or another language, from being said.
    const comes = await (more[this.#wanted] ?? more.en)().catch(() => null);
    if (comes === null) return false;
    if (!this.#more.includes(more)) this.#more.push(more);
    return this.#speak(this.#wanted);
  }

  async #load(language: Language): Promise<Speech['texts'] | null> {
    const load = this.#catalogue.others[language];
    try {
      const texts = load === undefined ? this.#catalogue.nl : merge([await load()].flat());
      const more = await Promise.all(this.#more.map((part) => (part[language] ?? part.en)()));
      return { ...texts, ...merge(more) };
    } catch {
      return null;
    }
  }
}

export const createI18n = <T extends Texts>(catalogue: Catalogue<T>): I18n<T> => new I18n(catalogue);
