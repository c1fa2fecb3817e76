import { expect, it } from 'vitest';

const components = Object.keys(import.meta.glob('/client/ui/*.svelte'));
const sources = import.meta.glob<string>('/client/gallery/*.svelte', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const shown = new Set(
  Object.values(sources).flatMap((code) => [...code.matchAll(/<Part name="(\w+)"/g)].map(([, name]) => name)),
);

it('every component stands in the gallery', () => {
  const names = components.map((path) => path.replace(/^.*\/|\.svelte$/g, ''));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !shown.has(name))).toEqual([]);
});
