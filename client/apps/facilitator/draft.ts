import type { IdeaWords } from '../../../shared/facts/ideas.ts';
import { IDEA_KINDS } from '../../../shared/facts/summit.ts';
import { LIMITS } from '../../../shared/limits.ts';

export const EMPTY_WORDS: IdeaWords = { text: '', lang: 'nl', kind: 'recommendation', addressee: null };

const keyOf = (table: string): string => `burgertop.draft.${table}`;

/** Reads what `saveDraft` wrote; anything else counts as no draft. */
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

/** The card that was being typed when the page was closed, or null. */
export function loadDraft(table: string): IdeaWords | null {
  try {
    return readDraft(localStorage.getItem(keyOf(table)));
  } catch {
    return null;
  }
}

/** Keeps a half-typed card on this tablet. A browser that keeps nothing costs at most the unsaved sentence. */
export function saveDraft(table: string, words: IdeaWords): void {
  try {
    if (words.text === '') localStorage.removeItem(keyOf(table));
    else localStorage.setItem(keyOf(table), JSON.stringify(words));
  } catch {
    // Storage may be forbidden or full.
  }
}
