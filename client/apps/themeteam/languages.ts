import type { Language } from '../../../shared/localized.ts';

/** Name of a language in the reader's own: "Arabisch". */
export const languageName = (tag: string, reader: Language): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
