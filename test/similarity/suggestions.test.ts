import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/engine/engine.ts';
import { cardsOf, changesSince } from '../../server/similarity/cards.ts';
import { Suggestions } from '../../server/similarity/suggestions.ts';

type Known = Parameters<typeof cardsOf>[0];

/** A summit in which these ideas were told; one with parts holds two. */
function summitOf(
  texts: Record<string, string>,
  parts: Record<string, { idea: string; text: string }> = {},
): Known {
  const ids = (idea: string) => Object.keys(parts).filter((id) => parts[id]?.idea === idea);
  return {
    ideas: {
      ideas: new Map(Object.entries(texts).map(([id, text]) => [id, { words: { text, lang: 'nl' } }])),
    },
    bundles: {
      ideas: Object.fromEntries(Object.keys(texts).map((id) => [id, { parts: ids(id) }])),
      parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { ...part, parts: [] }])),
    },
  } as unknown as Known;
}

describe('what the finder is told', () => {
  it('is every card once, and of a split one its parts', () => {
    const summit = summitOf({ a: 'Bomen', b: 'Bomen en bankjes' }, { b1: { idea: 'b', text: 'bankjes' } });
    expect([...cardsOf(summit)].map(({ id }) => id)).toEqual(['a', 'b1']);
  });

  it('is only what changed', () => {
    const told = new Map<string, string>();
    changesSince(told, cardsOf(summitOf({ a: 'Bomen', b: 'Bankjes' })));
    const { put, gone } = changesSince(told, cardsOf(summitOf({ a: 'Meer bomen', c: 'Licht' })));
    expect([put.map(({ id }) => id), gone]).toEqual([['a', 'c'], ['b']]);
  });
});

describe('suggestions of a summit', () => {
  let suggestions: Suggestions | undefined;
  afterEach(() => suggestions?.close());

  it('come from a thread that follows the log', async () => {
    const engine = { head: 1, summit: summitOf({ a: 'Meer bomen in de straat', b: 'Plant bomen' }) };
    suggestions = new Suggestions(engine as unknown as Engine);
    expect((await suggestions.neighbours('a', 5)).map(({ id }) => id)).toEqual(['b']);
    engine.head = 2;
    engine.summit = summitOf({ a: 'Meer bomen in de straat', c: 'Extra bomen in straten' });
    expect((await suggestions.neighbours('a', 5)).map(({ id }) => id)).toEqual(['c']);
  });

  it('are refused to who waits when the server stops', async () => {
    suggestions = new Suggestions({ head: 1, summit: summitOf({ a: 'Bomen' }) } as unknown as Engine);
    const waiting = suggestions.neighbours('a', 5);
    const refused = expect(waiting).rejects.toThrow('the server stops');
    await suggestions.close();
    await refused;
  });
});
