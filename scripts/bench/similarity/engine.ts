import { createIndex } from '../../../shared/similarity/similarity.ts';
import type { LabelledCard, LabelledPair } from './labelled.ts';
import type { Judged } from './quality.ts';

/** Every pair with the score that the index gives it, all cards in it at once; a pair it does not name scores 0. */
export function judgeByIndex(cards: readonly LabelledCard[], pairs: readonly LabelledPair[]): Judged[] {
  const index = createIndex();
  for (const { id, text } of cards) index.add({ id, text });
  const scores = cards.map(
    ({ id }) => new Map(index.neighbours({ id }, cards.length).map((near) => [near.id, near.score])),
  );
  return pairs.map(({ one, other, same }) => {
    const [there, back] = [
      scores[one]?.get(cards[other]?.id ?? ''),
      scores[other]?.get(cards[one]?.id ?? ''),
    ];
    return { score: Math.max(there ?? 0, back ?? 0), same };
  });
}
