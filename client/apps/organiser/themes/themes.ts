import type { Theme } from '../../../../shared/facts/summit.ts';
import { slugs } from '../../../../shared/slug.ts';

/** A theme while it is edited; `id` is empty as long as it is new. */
export interface ThemeDraft {
  id: string;
  nl: string;
  en: string;
  /** Other languages, kept while the Dutch stays the same. */
  others: Record<string, string | undefined>;
  was: string;
}

export function draftOf({ id, title: { nl, en, ...others } }: Theme): ThemeDraft {
  return { id, nl, en: en ?? '', others, was: nl };
}

export const newDraft = (): ThemeDraft => ({ id: '', nl: '', en: '', others: {}, was: '' });

/** Pasted words can bring line breaks along. */
const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');

/** The themes as the server takes them: rows without Dutch fall away, new ones get an id of their title. */
export function themesFrom(drafts: readonly ThemeDraft[]): Theme[] {
  const filled = drafts
    .map((draft) => ({ ...draft, nl: oneLine(draft.nl), en: oneLine(draft.en) }))
    .filter(({ nl }) => nl !== '');
  const taken = filled.flatMap(({ id }) => (id === '' ? [] : [id]));
  const fresh = filled.filter(({ id }) => id === '').map(({ nl }) => nl);
  const ids = slugs([...taken, ...fresh]).slice(taken.length);
  return filled.map(({ id, nl, en, others, was }) => ({
    id: id === '' ? (ids.shift() ?? nl) : id,
    title: {
      nl,
      ...(en !== '' && { en }),
      // A translation of other words would be wrong without anybody seeing it.
      ...(nl === was ? others : {}),
    },
  }));
}
