import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Scene, ScreensFact } from '../../shared/facts/screens.ts';
import { foldScreens, sceneIn, undirected } from '../../shared/views/foldScreens.ts';
import { plenary } from '../../shared/views/plenary.ts';
import { screens } from '../../shared/views/screens.ts';

const [tally, calm, wall]: Scene[] = [{ kind: 'tally' }, { kind: 'calm' }, { kind: 'wall' }];
const folded = (facts: ScreensFact[]) => {
  const state = undirected();
  for (const fact of facts) foldScreens(state, fact);
  return state;
};

test('a room keeps its own scene until all rooms get one', () => {
  const own: ScreensFact[] = [
    { type: 'sceneShown', scene: tally as Scene },
    { type: 'sceneShown', scene: wall as Scene, rooms: ['a'] },
  ];
  expect([sceneIn(folded(own), 'a'), sceneIn(folded(own), 'b'), sceneIn(folded(own), null)]).toEqual([
    wall,
    tally,
    tally,
  ]);
  const all = folded([...own, { type: 'sceneShown', scene: calm as Scene }]);
  expect([sceneIn(all, 'a'), sceneIn(all, 'b')]).toEqual([calm, calm]);
});

test('the calm still covers all and gives back what stood beneath', () => {
  const covered: ScreensFact[] = [
    { type: 'sceneShown', scene: wall as Scene, rooms: ['a'] },
    { type: 'panicked' },
  ];
  expect(sceneIn(folded(covered), 'a')).toEqual(calm);
  expect(sceneIn(folded([...covered, { type: 'calmed' }]), 'a')).toEqual(wall);
});

test('a cue stands before another, or at the end when that one is gone', () => {
  const cue = (id: string, before: string | null): ScreensFact => ({
    type: 'sceneQueued',
    cue: { cue: id, scene: tally as Scene },
    before,
  });
  const order = (...more: ScreensFact[]) =>
    folded([cue('a', null), cue('b', null), cue('c', 'a'), ...more]).queue.map((one) => one.cue);
  expect(order()).toEqual(['c', 'a', 'b']);
  expect(order({ type: 'cueMoved', cue: 'c', before: 'b' })).toEqual(['a', 'c', 'b']);
  expect(order({ type: 'cueMoved', cue: 'c', before: 'gone' })).toEqual(['a', 'b', 'c']);
  expect(order({ type: 'cueDropped', cue: 'c' })).toEqual(['a', 'b']);
});

const scene = fc.constantFrom<Scene>({ kind: 'tally' }, { kind: 'calm' }, { kind: 'wall' });
const rooms = fc.option(fc.subarray(['a', 'b', 'c'], { minLength: 1 }), { nil: undefined });
const onStage = fc.oneof(
  fc.record({ scene, rooms }).map(
    ({ scene, rooms }): ScreensFact => ({
      type: 'sceneShown',
      scene,
      ...(rooms !== undefined && { rooms }),
    }),
  ),
  fc.constantFrom<ScreensFact>({ type: 'panicked' }, { type: 'calmed' }),
);

test('screens and director agree on what every room shows, whatever happened', () => {
  fc.assert(
    fc.property(fc.array(onStage, { maxLength: 12 }), (facts) => {
      const [hall, booth] = [plenary.initial(''), screens.initial('')];
      for (const fact of facts as Fact[]) {
        for (const { shown } of plenary.pick(fact)) plenary.fold(hall, shown);
        for (const { shown } of screens.pick(fact)) screens.fold(booth, shown);
      }
      for (const room of ['a', 'b', 'c', null]) expect(sceneIn(hall, room)).toEqual(sceneIn(booth, room));
    }),
  );
});

test('taking back twice is as if nothing happened', () => {
  fc.assert(
    fc.property(fc.array(onStage, { maxLength: 12 }), (facts) => {
      const once = folded(facts);
      if (once.former === null) return;
      const back = folded([...facts, { type: 'sceneTakenBack', stage: once.former }]);
      const again = folded([
        ...facts,
        { type: 'sceneTakenBack', stage: once.former },
        { type: 'sceneTakenBack', stage: back.former ?? once },
      ]);
      expect([again.scene, again.roomScenes]).toEqual([once.scene, once.roomScenes]);
    }),
  );
});

test('screens of the hall do not know what is being prepared', () => {
  const queued: Fact = { type: 'sceneQueued', cue: { cue: 'a', scene: tally as Scene }, before: null };
  expect(plenary.pick(queued)).toEqual([]);
});
