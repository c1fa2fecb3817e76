import { expect, test } from 'vitest';
import { follow } from '../../shared/choices/follow.ts';
import type { ChoiceOutcome } from '../../shared/facts/choices.ts';

const at = (person: string, theme: string | null, rank: number | null, ...waiting: [string, number][]) => ({
  person,
  theme,
  rank,
  waiting: waiting.map(([wish, position]) => ({ theme: wish, position, reason: 'lot' as const })),
});
const known = (...outcomes: ChoiceOutcome[]) => new Map(outcomes.map((one) => [one.person, one]));

test('who keeps his theme hears nothing new', () => {
  const before = known(at('ann', 'a', 1));
  expect(follow(before, [{ person: 'ann', wishes: ['a'], theme: 'a' }])).toEqual([]);
});
test('who comes to a lesser wish has that, and is first on the list of the dearer one', () => {
  const before = known(at('ann', 'a', 1), at('bob', 'b', 2, ['a', 1]));
  expect(follow(before, [{ person: 'ann', wishes: ['a', 'b'], theme: 'b' }])).toEqual([
    { person: 'ann', theme: 'b', rank: 2, waiting: [{ theme: 'a', position: 1, reason: 'moved' }] },
    at('bob', 'b', 2, ['a', 2]),
  ]);
});
test('a theme that he did not wish is his, and he waits for all he wished', () => {
  const [after] = follow(known(at('ann', 'a', 1)), [{ person: 'ann', wishes: ['a', 'b'], theme: 'c' }]);
  expect(after).toMatchObject({ theme: 'c', rank: null, waiting: [{ theme: 'a' }, { theme: 'b' }] });
});
test('who gets what he waited for waits no longer; those behind him move up', () => {
  const before = known(at('ann', 'b', 2, ['a', 1]), at('bob', null, null, ['a', 2]));
  expect(follow(before, [{ person: 'ann', wishes: ['a', 'b'], theme: 'a' }])).toEqual([
    at('ann', 'a', 1),
    at('bob', null, null, ['a', 1]),
  ]);
});
test('who has none of his wishes may sit anywhere', () => {
  const before = known(at('ann', null, null, ['a', 1]));
  expect(follow(before, [{ person: 'ann', wishes: ['a'], theme: 'c' }])).toEqual([]);
});
test('who did not choose has nothing to hear', () => {
  expect(follow(known(), [{ person: 'ann', wishes: [], theme: 'a' }])).toEqual([]);
});
