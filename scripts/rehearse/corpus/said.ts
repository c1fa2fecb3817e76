import type { IdeaKind } from '../../../shared/facts/summit.ts';

/** A sentence that could have been said at a table. `{waar}` is filled with a place in the city. */
export interface Said {
  text: string;
  lang: string;
  kind: IdeaKind;
  addressee: string | null;
}

const dutch =
  (kind: IdeaKind, usual: string | null) =>
  (text: string, addressee = usual): Said => ({ text, lang: 'nl', kind, addressee });

export const advise = dutch('recommendation', 'gemeente');
export const tip = dutch('tip', 'bewoners');
export const ask = dutch('question', 'gemeente');
export const state = dutch('statement', null);

/** Said at a table with an interpreter, and written down as it was said. */
export const said = (lang: string, text: string, addressee = 'gemeente'): Said => ({
  text,
  lang,
  kind: 'recommendation',
  addressee,
});
