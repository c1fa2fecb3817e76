import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf, spotFor, standingOf } from '../../client/apps/facilitator/cards.ts';
import { emptySummit, fold } from '../../server/rules/state.ts';
import { moveCard } from '../../shared/facts/cardOrder.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { CardSpot } from '../../shared/facts/ideas.ts';
import { foldTableIdea, pickTableIdea, type TableCards } from '../../shared/views/tableIdeas.ts';
import { mint } from '../support/ids.ts';
import { added, ideaPlace } from '../support/smallHall.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const ids = NAMES.map((name) => mint(name));
const spot = fc.record({
  side: fc.constantFrom('above' as const, 'below' as const),
  of: fc.constantFrom(...ids, 'gone'),
});
const move = fc.record({ idea: fc.constantFrom(...ids), spot });

/** The table's page, what the server keeps, and a tablet's list, of the same facts. */
function folded(facts: readonly Fact[]) {
  const summit = emptySummit();
  const view: TableCards = { ideas: {} };
  for (const fact of facts) {
    fold(summit, fact);
    for (const { shown } of pickTableIdea(fact)) foldTableIdea(view, shown);
  }
  return { server: summit.ideas.orders.get('t1') ?? [], view };
}
const moved = (idea: string, to: CardSpot): Fact => ({
  type: 'ideaMoved',
  idea,
  place: ideaPlace('t1'),
  spot: to,
});

describe('the order of a table', () => {
  test('is the same on the server, in the view and on a tablet, whatever is moved when, and keeps every card once', () => {
    const steps = fc.array(fc.oneof(fc.constant('add' as const), move), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (some) => {
        let next = 0;
        const facts = some.flatMap((step): Fact[] => {
          if (step !== 'add') return [moved(step.idea, step.spot)];
          const name = NAMES[next++];
          return name === undefined ? [] : [added(name)];
        });
        const { server, view } = folded(facts);
        const shown = cardsOf(view, []).map(({ id }) => id);
        expect(shown).toEqual([...server].reverse());
        expect([...shown].sort()).toEqual(ids.slice(0, Math.min(next, NAMES.length)).sort());
      }),
    );
  });

  test('is on the tablet at once what the server makes of it later', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const base = NAMES.map((name) => added(name));
        const { view } = folded(base);
        const items = moves.map(({ idea, spot: to }, seq) => ({
          ...{ id: `item ${seq}`, seq, state: 'queued' as const, madeAt: 0, defects: 0 },
          command: { type: 'moveIdea' as const, idea, spot: to },
        }));
        const { server } = folded([...base, ...moves.map(({ idea, spot: to }) => moved(idea, to))]);
        expect(cardsOf(view, items).map(({ id }) => id)).toEqual([...server].reverse());
      }),
    );
  });

  test('can be put back: a move past the next card is undone by the move the other way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom('above' as const, 'below' as const),
        (idea, side) => {
          const { view } = folded(NAMES.map((name) => added(name)));
          const before = cardsOf(view, []);
          const to = spotFor(before, idea, side);
          expect(to === null).toBe(standingOf(before, idea).at === (side === 'above' ? 1 : NAMES.length));
          if (to === null) return;
          const order = before.map(({ id }) => id).reverse();
          expect(moveCard(order, idea, to)).toBe(true);
          const back: CardSpot = { side: side === 'above' ? 'below' : 'above', of: to.of };
          expect(moveCard(order, idea, back)).toBe(true);
          expect(order).toEqual(ids);
        },
      ),
    );
  });

  test('passes by cards that were taken back', () => {
    const { view } = folded([
      ...NAMES.slice(0, 3).map((name) => added(name)),
      { type: 'ideaWithdrawn', idea: mint('b'), place: ideaPlace('t1'), shown: false },
    ]);
    const cards = cardsOf(view, []);
    expect(spotFor(cards, mint('c'), 'below')).toEqual({ side: 'below', of: mint('a') });
    expect(standingOf(cards, mint('a'))).toEqual({ at: 2, of: 2 });
    expect(spotFor(cards, mint('a'), 'below')).toBeNull();
  });

  test('means the same to a page that came before moves were there', () => {
    for (const { shown } of pickTableIdea(moved(mint('a'), { side: 'above', of: mint('b') })))
      expect(shown).not.toHaveProperty('idea');
  });
});
