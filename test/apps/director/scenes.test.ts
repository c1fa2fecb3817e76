import { describe, expect, it } from 'vitest';
import {
  canShow,
  draftOf,
  isOn,
  makeScene,
  neighbourOf,
  onAir,
  sameScene,
  shapeOf,
} from '../../../client/apps/director/scenes.ts';
import type { Cue, Scene } from '../../../shared/facts/screens.ts';

const tally: Scene = { kind: 'tally' };
const wall: Scene = { kind: 'wall' };
const rooms = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
const blank = { kind: 'message' as const, words: '', second: '', proposal: '' as const };

describe('a scene that is being made', () => {
  it('keeps only what its kind needs', () => {
    expect(makeScene({ ...blank, kind: 'tally', words: 'weg', proposal: 'p' })).toEqual(tally);
    expect(makeScene({ ...blank, kind: 'proposal', proposal: 'p' })).toEqual({
      kind: 'proposal',
      proposal: 'p',
    });
  });
  it('has words in one language or in two', () => {
    expect(makeScene({ ...blank, words: ' Koffie ' })).toEqual({
      kind: 'message',
      message: { nl: 'Koffie' },
    });
    const both = makeScene({ ...blank, words: 'Koffie', second: 'Coffee' });
    expect(both.message).toEqual({ nl: 'Koffie', en: 'Coffee' });
    expect(makeScene(draftOf(both))).toEqual(both);
  });
  it('cannot be a message without words', () => {
    expect(canShow(makeScene({ ...blank, words: '  ', second: 'Coffee' }))).toBe(false);
    expect(canShow(tally)).toBe(true);
  });
  it('differs when one of its languages does', () => {
    const words = (en: string): Scene => ({ kind: 'message', message: { nl: 'Koffie', en } });
    expect(sameScene(words('Coffee'), words('Tea'))).toBe(false);
    expect(sameScene(words(''), { kind: 'message', message: { nl: 'Koffie' } })).toBe(true);
  });
});

describe('what the hall sees', () => {
  const stage = { scene: tally, roomScenes: {}, panic: false };
  it('is one picture while all rooms have the same', () => {
    expect(onAir(stage, rooms)).toEqual([{ scene: tally, rooms: null }]);
    expect(onAir({ ...stage, roomScenes: { a: tally } }, rooms)).toHaveLength(1);
    expect(onAir(stage, [])).toEqual([{ scene: tally, rooms: null }]);
  });
  it('is a picture for each group of rooms when they differ', () => {
    expect(onAir({ ...stage, roomScenes: { b: wall } }, rooms)).toEqual([
      { scene: tally, rooms: ['a', 'c'] },
      { scene: wall, rooms: ['b'] },
    ]);
  });
  it('is the calm still in panic', () => {
    expect(onAir({ ...stage, roomScenes: { b: wall }, panic: true }, rooms)).toEqual([
      { scene: { kind: 'calm' }, rooms: null },
    ]);
  });
  it('has a cue already when all its rooms show it', () => {
    const split = { scene: tally, roomScenes: { b: wall } };
    expect(isOn({ scene: wall, rooms: ['b'] }, split)).toBe(true);
    expect(isOn({ scene: tally }, split)).toBe(false);
    expect(isOn({ scene: tally }, { scene: tally, roomScenes: {} })).toBe(true);
  });
});

it('a cue moves one place, and not beyond the ends', () => {
  const queue = ['x', 'y', 'z'].map((cue): Cue => ({ cue, scene: tally }));
  expect(neighbourOf(queue, 1, -1)).toBe('x');
  expect(neighbourOf(queue, 0, 1)).toBe('z');
  expect(neighbourOf(queue, 1, 1)).toBeNull();
  expect(neighbourOf(queue, 0, -1)).toBeUndefined();
  expect(neighbourOf(queue, 2, 1)).toBeUndefined();
});

it('the preview has the shape of the screens', () => {
  const screen = (width: number, height: number, gone: number | null = null) => ({ width, height, gone });
  expect(shapeOf([])).toBeCloseTo(16 / 9);
  expect(shapeOf([screen(1024, 768), screen(1920, 1080, 5)])).toBeCloseTo(4 / 3);
  expect(shapeOf([screen(0, 0)])).toBeCloseTo(16 / 9);
});
