import { expect, it } from 'vitest';
import type { Texts } from '../../client/i18n/texts.ts';

const parts = import.meta.glob<Record<string, Texts>>('/client/i18n/nl/*.ts', { eager: true });
const sources = import.meta.glob<string>(
  ['/client/**/*.{ts,svelte}', '/shared/**/*.ts', '/server/**/*.ts', '!/client/i18n/*/**'],
  { eager: true, query: '?raw', import: 'default' },
);
const code = Object.values(sources).join('\n');

/** Keys as they stand in the sources, and those that are put together: `wayIn_${language}`. */
const written = new Set([...code.matchAll(/['"`]([\w-]+)['"`]|\b(\w+):/g)].map((m) => m[1] ?? m[2]));
const puzzled = [...code.matchAll(/`([\w-]*)\$\{[^}`]*\}([\w-]*)`/g)]
  .map(([, before = '', after = '']) => [before, after] as const)
  .filter(([before, after]) => before.length + after.length > 2);
const isUsed = (key: string): boolean =>
  written.has(key) || puzzled.some(([before, after]) => key.startsWith(before) && key.endsWith(after));

it('every text is said by some screen', () => {
  const unused = Object.entries(parts).flatMap(([path, module]) =>
    Object.values(module)
      .flatMap(Object.keys)
      .filter((key) => !isUsed(key))
      .map((key) => `${path}: ${key}`),
  );
  expect(unused).toEqual([]);
});
