import { expect, it } from 'vitest';
import { actOf } from '../../../client/apps/director/keys.ts';
import { canShow, makeScene, SCENE_ORDER, sameScene } from '../../../client/apps/director/scenes.ts';
import { SCENES } from '../../../shared/facts/screens.ts';

const press = (key: string, change = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...change });

it('has two keys for the calm picture and a digit for each scene', () => {
  expect([press('0'), press('Escape')]).toEqual([{ act: 'calm' }, { act: 'calm' }]);
  expect(press('3')).toEqual({ act: 'choose', index: 2 });
  expect([...SCENE_ORDER].sort()).toEqual([...SCENES].sort());
});

it('does not mind capitals, and leaves held keys and those of the browser alone', () => {
  expect(press('N')).toEqual({ act: 'next' });
  expect(press('n', { repeat: true })).toBeNull();
  expect(press('p', { ctrlKey: true })).toBeNull();
  expect(press('x')).toBeNull();
});

it('shows no message without words', () => {
  expect(canShow(makeScene('message', '  '))).toBe(false);
  expect(canShow(makeScene('message', 'Soep'))).toBe(true);
  expect(canShow(makeScene('tally', ''))).toBe(true);
  expect(sameScene(makeScene('message', 'Soep '), { kind: 'message', message: { nl: 'Soep' } })).toBe(true);
  expect(sameScene(makeScene('message', 'Soep'), { kind: 'message', message: { nl: 'Brood' } })).toBe(false);
});
