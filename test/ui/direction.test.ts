import { expect, it } from 'vitest';

const sources = import.meta.glob<string>(['/client/**/*.{svelte,css}', '!/client/public/**'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Says left or right where a page in Arabic wants the other: `margin-left` for `margin-inline-start`. */
const SIDED =
  /^\s*((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)\b.*|border-(top|bottom)-(left|right)-radius\b.*|(left|right):.*|(text-align|float|clear): *(left|right)\b.*)/;

const stylesOf = (path: string, source: string): string =>
  path.endsWith('.css') ? source : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(source)?.[1] ?? '');

it('styles say start and end, never left and right', () => {
  const sided = Object.entries(sources).flatMap(([path, source]) =>
    stylesOf(path, source)
      .split('\n')
      .filter((line) => SIDED.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(sided).toEqual([]);
});
