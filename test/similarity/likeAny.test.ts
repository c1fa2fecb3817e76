import { expect, test } from 'vitest';
import type { Likeness, Suggest } from '../../server/ports/suggest.ts';
import { likeAny, MOST_ASKED } from '../../server/similarity/likeAny.ts';

const like = (id: string, score: number, ...why: string[]): Likeness => ({ id, score, why });
const hall = (known: Record<string, Likeness[]>): Suggest & { asked: string[] } => ({
  asked: [],
  async neighbours(card, limit) {
    this.asked.push(card);
    return (known[card] ?? []).slice(0, limit);
  },
});

test('a card that is like the last of a bundle is found too, with what it shares with that one', async () => {
  const suggest = hall({
    a: [like('b', 0.9), like('x', 0.3, 'boom')],
    b: [like('a', 0.9), like('y', 0.8, 'bank'), like('x', 0.7, 'bomen')],
  });
  expect(await likeAny(suggest, ['a', 'b'], 10)).toEqual([like('y', 0.8, 'bank'), like('x', 0.7, 'bomen')]);
  expect(await likeAny(suggest, ['a', 'b'], 1)).toEqual([like('y', 0.8, 'bank')]);
});

test('what is in the bundle takes no place of what is not', async () => {
  const suggest = hall({ a: [like('b', 0.9), like('c', 0.9), like('x', 0.4)] });
  expect(await likeAny(suggest, ['a', 'b', 'c'], 1)).toEqual([like('x', 0.4)]);
});

test('a large bundle is asked about here and there, a small one by each card, an empty one not at all', async () => {
  const cards = (count: number) => Array.from({ length: count }, (_, i) => `card ${i}`);
  for (const [count, asked] of [
    [0, 0],
    [7, 7],
    [MOST_ASKED, MOST_ASKED],
    [MOST_ASKED + 1, MOST_ASKED],
    [500, MOST_ASKED],
  ] as const) {
    const suggest = hall({});
    await likeAny(suggest, cards(count), 10);
    expect(suggest.asked).toHaveLength(asked);
    expect(new Set(suggest.asked).size).toBe(asked);
  }
});
