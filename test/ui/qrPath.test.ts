import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QUIET_ZONE, qrPath } from '../../client/ui/qrPath.ts';

/** Paints a path back into modules, so that the drawing is checked and not its notation. */
function painted(path: string, size: number): boolean[][] {
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    dark[Number(y) - QUIET_ZONE]?.fill(true, Number(x) - QUIET_ZONE, Number(x) - QUIET_ZONE + Number(run));
  }
  return dark;
}

const squares = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.array(fc.array(fc.boolean(), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

it('draws every dark module and no other', () => {
  fc.assert(
    fc.property(squares, (modules) => {
      const path = qrPath({ size: modules.length, isDark: (row, column) => modules[row]?.[column] === true });
      expect(painted(path, modules.length)).toEqual(modules);
    }),
  );
});
