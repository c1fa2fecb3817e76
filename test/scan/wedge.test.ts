import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onUsKeyboard } from '../../client/scan/usKeyboard.ts';
import { createWedge, readingsOf } from '../../client/scan/wedge.ts';

/** Types `keys` with one gap between them, and gives what the detector said to the last one. */
function type(keys: readonly string[], gapMs: number, wedge = createWedge(), from = 1000): string | null {
  return keys.map((key, i) => wedge(key, from + i * gapMs)).at(-1)?.text ?? null;
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
    expect(wedge('Enter', 170)?.text).toBe('AbC1234');
  });

  it('also reads a scan together with what came before a longer pause: that may have been its head', () => {
    const wedge = createWedge();
    type(['k', '7'], 10, wedge, 0);
    const keys = [...'m2p4qx', 'Enter'].map((key, i) => wedge(key, 400 + 10 * i, key === 'Enter' ? '' : key));
    const scan = keys.at(-1);
    expect(scan && readingsOf(scan)).toEqual(['m2p4qx', 'k7m2p4qx']);
    type([...'second-code', 'Enter'], 5, wedge, 2000);
    expect(wedge('Enter', 3000)).toBeNull();
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

/** Keys of a US keyboard, and what two other layouts make of the same keys. */
const DUTCH: Record<string, string> = { Minus: '/?', Slash: '-=', Semicolon: '+±', Digit3: '3#' };
const FRENCH: Record<string, string> = { KeyA: 'qQ', KeyQ: 'aA', Minus: ')°', Digit1: '&1', Semicolon: 'mM' };

/** What a scanner that is set to a US keyboard presses for a text: the key and whether Shift is held. */
function pressed(text: string): [code: string, shift: boolean][] {
  const keys = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `Key${letter}`);
  const signs = [
    'Minus',
    'Slash',
    'Semicolon',
    'Period',
    ...Array.from({ length: 10 }, (_, i) => `Digit${i}`),
  ];
  return [...text].map((character) => {
    for (const code of [...keys, ...signs])
      for (const shift of [false, true]) if (onUsKeyboard(code, shift) === character) return [code, shift];
    throw new Error(`no key for ${character}`);
  });
}

describe('a scanner on a computer with another keyboard layout', () => {
  const url = 'https://host.nl/b#Ab-C_d1';
  const scan = (layout: Record<string, string>, capsLock = false) => {
    const wedge = createWedge();
    pressed(url).forEach(([code, shift], i) => {
      const us = onUsKeyboard(code, shift);
      const other = layout[code]?.[Number(shift)] ?? us;
      const key = capsLock
        ? other === other.toLowerCase()
          ? other.toUpperCase()
          : other.toLowerCase()
        : other;
      wedge(key, i * 8, us);
    });
    return wedge('Enter', url.length * 8);
  };

  it.each([
    ['Dutch', DUTCH],
    ['French', FRENCH],
  ])('is read all the same: %s', (_name, layout) => {
    expect(scan(layout)?.text).not.toBe(url);
    expect(scan(layout)?.us).toBe(url);
  });

  it('is read all the same with Caps Lock on', () => {
    expect(scan({}, true)?.us).toBe(url);
  });
});
