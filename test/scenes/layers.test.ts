import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covered, firstLayer, type Layers, reveal, take } from '../../client/scenes/layers.ts';
import type { ShownKind } from '../../client/scenes/scene.ts';

const KINDS: ShownKind[] = ['welcome', 'tally', 'calm', 'wall'];
const kinds = (layers: Layers) => layers.map(({ scene }) => scene.kind);

describe('the layers of a screen', () => {
  const first = firstLayer({ kind: 'welcome' });

  it('make the next scene ready behind the one that is seen', () => {
    const taken = take(first, { kind: 'tally' });
    expect(taken.map(({ scene, ready }) => [scene.kind, ready])).toEqual([
      ['welcome', true],
      ['tally', false],
    ]);
    const shown = reveal(taken, 2);
    expect(kinds(shown)).toEqual(['welcome', 'tally']);
    expect(kinds(covered(shown, 2))).toEqual(['tally']);
  });

  it('forget what was asked and not seen yet when something else is asked', () => {
    expect(kinds(take(take(first, { kind: 'tally' }), { kind: 'calm' }))).toEqual(['welcome', 'calm']);
  });

  it('stay when what is asked is there, or is on its way', () => {
    expect(take(first, { kind: 'welcome' })).toBe(first);
    const taken = take(first, { kind: 'tally' });
    expect(take(taken, { kind: 'tally' })).toBe(taken);
    expect(kinds(take(taken, { kind: 'welcome' }))).toEqual(['welcome']);
  });

  it('always hold one that is seen and end with the last that was asked, whatever comes when', () => {
    const act = fc.oneof(
      fc.record({ take: fc.constantFrom(...KINDS) }),
      fc.record({ ready: fc.nat(3) }),
      fc.record({ cover: fc.nat(3) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let layers = first;
        let asked: ShownKind = 'welcome';
        for (const one of acts) {
          if ('take' in one) {
            asked = one.take;
            layers = take(layers, { kind: asked });
          } else if ('ready' in one) {
            const waits = layers.filter(({ ready }) => !ready)[one.ready];
            if (waits !== undefined) layers = reveal(layers, waits.id);
          } else {
            // Only what is seen can cover.
            const seen = layers.filter(({ ready }) => ready)[one.cover];
            if (seen !== undefined) layers = covered(layers, seen.id);
          }
          expect(layers.some(({ ready }) => ready)).toBe(true);
          expect(layers.filter(({ ready }) => !ready).length).toBeLessThanOrEqual(1);
          expect(layers.at(-1)?.scene.kind).toBe(asked);
          expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
        }
      }),
    );
  });
});
