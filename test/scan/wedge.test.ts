import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWedge } from '../../client/scan/wedge.ts';

/** Types `keys` with one gap between them, and gives what the detector said to the last one. */
function type(keys: readonly string[], gapMs: number, wedge = createWedge(), from = 1000): string | null {
  return keys.map((key, i) => wedge(key, from + i * gapMs)).at(-1) ?? null;
}

const CODE = 'AbC-123_xyz';

describe('a wedge', () => {
  it.each(['Enter', 'Tab'])('reads a fast code that ends with %s', (end) => {
    expect(type([...CODE, end], 8)).toBe(CODE);
  });

  it('does not take a person for a scanner', () => {
    expect(type([...CODE, 'Enter'], 80)).toBeNull();
    expect(type([...CODE, 'Enter'], 200)).toBeNull();
  });

  it('drops what a person typed just before the scan', () => {
    const wedge = createWedge();
    type(['j', 'a', 'n'], 300, wedge, 0);
    expect(type([...CODE, 'Enter'], 10, wedge, 5000)).toBe(CODE);
  });

  it('passes over Shift, and lets a Bluetooth scanner stutter once', () => {
    const wedge = createWedge();
    const keys = ['Shift', 'A', 'b', 'Shift', 'C', '1', '2', '3'];
    type(keys, 10, wedge, 0);
    wedge('4', 160);
    expect(wedge('Enter', 170)).toBe('AbC1234');
  });

  it('takes a short burst for a word', () => {
    expect(type(['j', 'a', 'Enter'], 5)).toBeNull();
  });

  it('reads one scan after another', () => {
    const wedge = createWedge();
    expect(type([...'first-code', 'Enter'], 5, wedge, 0)).toBe('first-code');
    expect(type([...'second-code', 'Enter'], 5, wedge, 60)).toBe('second-code');
  });

  it('reads any code that a scanner can type, at any scanner speed', () => {
    const codes = fc.string({ unit: 'grapheme-ascii', minLength: 6, maxLength: 80 });
    fc.assert(
      fc.property(codes, fc.integer({ min: 0, max: 50 }), (code, gap) => {
        expect(type([...code, 'Enter'], gap)).toBe(code);
      }),
    );
  });
});
