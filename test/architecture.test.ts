import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Row, TABLE } from './support/importTable.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Longer than 250 lines, and why that is right. */
const LONG: Record<string, string> = {
  'client/i18n/nl/organiser.ts': 'A catalogue: one line a text.',
  'client/i18n/en/organiser.ts': 'A catalogue: one line a text.',
  'client/sync/device.ts': 'One state machine: its transitions are read together.',
};

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const IMPORTS = [
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
  // Not the module names that a program puts together as a text.
  /\bimport\s*\(?\s*['"]([^'"$]+)['"]/g,
];

function sources(): Source[] {
  const paths = ['shared', 'server', 'client', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return paths
    .filter((path) => /\.(ts|mts|mjs|svelte)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const specifiers = IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
      return { path, text, imports: specifiers.map((name) => target(path, name.replace(/\?.*$/, ''))) };
    });
}

/** A file of the project by its path, a package by its name. */
const target = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), specifier)) : specifier;

const rowOf = (path: string): Row | undefined =>
  TABLE.filter((row) => path.startsWith(row.files)).sort((a, b) => b.files.length - a.files.length)[0];

/** Folder that may import itself: an app's own, or the row's. */
const homeOf = (path: string, row: Row): string =>
  /^client\/apps\/[^/]+\//.exec(path)?.[0] ?? (row.files.endsWith('/') ? row.files : dirname(row.files));

function allowed({ path }: Source, row: Row, imported: string): boolean {
  const isFile = /^(shared|server|client|scripts|test)\//.test(imported);
  if (!isFile) {
    const fits = (name: string) =>
      name === '*' ||
      imported === name ||
      imported.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`);
    if (/\.svelte(\.ts)?$/.test(path) && (imported === 'svelte' || imported.startsWith('svelte/')))
      return true;
    return row.packages.some(fits);
  }
  if (row.files === 'shared/' && /^shared\/[^/]+\.ts$/.test(imported)) return true;
  const home = homeOf(path, row);
  if (row.files !== 'shared/' && row.files !== 'server/' && imported.startsWith(home)) return true;
  if (row.files === 'server/' && /^server\/[^/]+\.ts$/.test(imported)) return true;
  return row.may.some((prefix) => imported.startsWith(prefix));
}

const all = sources();
const violations = (broken: (source: Source) => string[]): string[] =>
  all.flatMap((source) => broken(source).map((what) => `${source.path}: ${what}`));
const inside = (folders: string[], pattern: RegExp) =>
  violations(({ path, text }) =>
    folders.some((folder) => path.startsWith(folder))
      ? [...text.matchAll(pattern)].map(([found]) => found.trim())
      : [],
  );

describe('imports follow the table', () => {
  test('every file is in it', () => {
    expect(violations(({ path }) => (rowOf(path) === undefined ? ['no row'] : []))).toEqual([]);
  });
  test.each(TABLE)('$files: $why', (row) => {
    const broken = violations((source) =>
      rowOf(source.path) === row ? source.imports.filter((imported) => !allowed(source, row, imported)) : [],
    );
    expect(broken).toEqual([]);
  });
  test('only the composition root chooses adapters, and only the command line is not imported', () => {
    const outside = violations(({ path, imports }) =>
      path.startsWith('server/') && path !== 'server/app.ts' && !path.startsWith('server/adapters/')
        ? imports.filter((imported) => imported.startsWith('server/adapters/'))
        : [],
    );
    expect(outside).toEqual([]);
  });
  test('there are no barrels: an import names the file it means', () => {
    expect(violations(({ path }) => (/(^|\/)index\.ts$/.test(path) ? ['index.ts'] : []))).toEqual([]);
  });
});

describe('what a rule, a fold and a view may not do', () => {
  const PURE = ['shared/', 'server/rules/'];
  test('no time and no chance: these are handed in', () => {
    expect(inside(PURE, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\./g)).toEqual(
      [],
    );
  });
  test('no timers, no network, no files, no globals of a browser', () => {
    expect(
      inside(PURE, /\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(|\bprocess\.|\bwindow\.|\bdocument\./g),
    ).toEqual([]);
  });
  test('nothing is waited for: a decision is made in one breath', () => {
    expect(
      inside(['server/rules/', 'shared/views/', 'shared/facts/'], /\basync\b|\bawait\b|\bPromise\b/g),
    ).toEqual([]);
  });
});

test('what people typed is shown as text, never as HTML, and no page brings its own script', () => {
  expect(
    inside(
      ['client/'],
      /\{@html|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/g,
    ),
  ).toEqual([]);
});

test('a part that does not come is noticed: what follows an import by `then` is swallowed by the build, and a block that waits for one is silent', () => {
  expect(inside(['client/'], /\{#await import\(|\bimport\(\s*'[^']*'\s*\)\s*\.then\(/g)).toEqual([]);
});

test('the bridge to Svelte is the only part of sync that knows it', () => {
  const broken = violations(({ path, imports, text }) =>
    path.startsWith('client/sync/') && !path.endsWith('.svelte.ts')
      ? [
          ...imports.filter((name) => name.startsWith('svelte')),
          ...(text.match(/\$state|\$derived|\$effect/g) ?? []),
        ]
      : [],
  );
  expect(broken).toEqual([]);
});

test('files stay small enough to be read in one go', () => {
  const long = violations(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > 250 && LONG[path] === undefined ? [`${lines} lines`] : [];
  });
  expect(long).toEqual([]);
});
