import { expect, it } from 'vitest';
import { takeAnswer, takeBatch } from '../../client/sync/replica.ts';
import { whole } from '../../client/sync/whole.svelte.ts';

interface Kept {
  said: string[];
}
const view = {
  initial: (): Kept => ({ said: [] }),
  fold: (state: unknown, shown: unknown) => void (state as Kept).said.push(String(shown)),
};
const batch = (prev: number, ...shown: string[]) =>
  ({ view: 'themeTeam', key: '', prev, pos: prev + 1, shown }) as const;

it('tells each batch by a new top, and folds below it in place', () => {
  const replica = whole('themeTeam', '', view);
  takeAnswer(replica, { view: 'themeTeam', key: '', pos: 1, state: { said: ['a'] } });
  const { said } = replica.state as Kept;
  expect(takeBatch(replica, batch(1, 'b', 'c'))).toBe(true);
  expect((replica.state as Kept).said).toBe(said);
  expect(said).toEqual(['a', 'b', 'c']);
  const top = replica.state;
  expect(takeBatch(replica, batch(2, 'd'))).toBe(true);
  expect(replica.state).not.toBe(top);
  expect(takeBatch(replica, batch(9, 'gap'))).toBe(false);
  expect(replica.pos).toBe(3);
});
