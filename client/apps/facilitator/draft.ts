import type { IdeaWords } from '../../../shared/facts/ideas.ts';
import { IDEA_KINDS } from '../../../shared/facts/summit.ts';
import { LIMITS } from '../../../shared/limits.ts';

export const EMPTY_WORDS: IdeaWords = { text: '', lang: 'nl', kind: 'recommendation', addressee: null };

/** Reads what `draftOf` wrote; anything else counts as no draft. */
export function readDraft(json: string | null): IdeaWords | null {
  try {
    const draft = JSON.parse(json ?? 'null') as Partial<IdeaWords> | null;
    if (typeof draft?.text !== 'string' || draft.text === '' || typeof draft.lang !== 'string') return null;
    return {
      text: draft.text.slice(0, LIMITS.ideaText),
      lang: draft.lang,
      kind: IDEA_KINDS.find((kind) => kind === draft.kind) ?? EMPTY_WORDS.kind,
      addressee: typeof draft.addressee === 'string' ? draft.addressee : null,
    };
  } catch {
    return null;
  }
}

/** An empty field is no draft. */
export const draftOf = (words: IdeaWords): string | null =>
  words.text === '' ? null : JSON.stringify(words);
