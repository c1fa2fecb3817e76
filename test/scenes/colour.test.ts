import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, readable } from '../../client/scenes/colour.ts';
import { lookStyle } from '../../client/scenes/look.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#abcdef', '#abcdef')).toBe(1);
  });
});

describe('readable', () => {
  it('leaves a colour alone that can be read', () => {
    expect(readable('#14213d', '#faf6ee', 7)).toBe('#14213d');
  });

  it('makes any colour readable on both papers', () => {
    fc.assert(
      fc.property(
        colour,
        fc.constantFrom('#faf6ee', '#0e1628'),
        fc.constantFrom(3, 4.5, 7),
        (given, paper, least) => {
          expect(contrast(readable(given, paper, least), paper)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  it('gives the colours of a summit more where more contrast is asked for', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom('light-contrast', 'dark-contrast'), (given, theme) => {
        const paper = theme === 'light-contrast' ? '#ffffff' : '#000000';
        const style = lookStyle({ colours: { main: given, accent: given } }, theme);
        const [main = '', accent = ''] = [...style.matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => hex);
        expect(contrast(main, paper)).toBeGreaterThanOrEqual(12);
        expect(contrast(accent, paper)).toBeGreaterThanOrEqual(7);
      }),
    );
  });

  it('darkens yellow on light paper and lightens navy on dark', () => {
    expect(lookStyle({ colours: { main: '#ffe600', accent: '#ffe600' } }, 'light')).not.toContain('#ffe600');
    expect(lookStyle({ colours: { main: '#ffe600', accent: '#ffe600' } }, 'dark')).toContain(
      '--main: #ffe600',
    );
    expect(lookStyle({}, 'dark')).toBe('');
  });
});
