import type { CardId } from '../../shared/ids.ts';
import type { Card } from '../../shared/similarity/similarity.ts';
import type { Summit } from '../rules/state.ts';

/** What the engine must be told to know what the summit knows. */
export interface Changes {
  put: Card[];
  gone: CardId[];
}

/** Every card that can be bundled with its words: of one that holds two ideas its parts, not the whole. */
export function* cardsOf({ ideas, bundles }: Pick<Summit, 'ideas' | 'bundles'>): Generator<Card> {
  for (const [id, { words }] of ideas.ideas)
    if ((bundles.ideas[id]?.parts.length ?? 0) === 0) yield { id, text: words.text, lang: words.lang };
  for (const [id, { text, idea, parts }] of Object.entries(bundles.parts)) {
    const lang = ideas.ideas.get(idea)?.words.lang;
    if (parts.length === 0) yield lang === undefined ? { id, text } : { id, text, lang };
  }
}

/** What changed since the last time, and writes down in `told` that it was told. */
export function changesSince(told: Map<CardId, string>, cards: Iterable<Card>): Changes {
  const put: Card[] = [];
  const here = new Set<CardId>();
  for (const card of cards) {
    here.add(card.id);
    const words = `${card.lang ?? ''} ${card.text}`;
    if (told.get(card.id) === words) continue;
    told.set(card.id, words);
    put.push(card);
  }
  const gone = [...told.keys()].filter((id) => !here.has(id));
  for (const id of gone) told.delete(id);
  return { put, gone };
}
