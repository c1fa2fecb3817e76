import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Row {
  /** Files the row is about: the longest that fits counts. */
  files: string;
  /** Folders or files of the project that they may import, besides their own folder. */
  may: string[];
  /** Packages that they may import; `node:` stands for all of Node's own. */
  packages: string[];
  why: string;
}

/** Words that all of `shared` may use: ids, texts, limits and refusals. */
const WORDS = [
  'shared/exhaustive.ts',
  'shared/ids.ts',
  'shared/limits.ts',
  'shared/localized.ts',
  'shared/people.ts',
  'shared/refusal.ts',
  'shared/slug.ts',
];

/** Who may know whom. A row says why, so that whoever runs into it can judge whether the reason still holds. */
const TABLE: Row[] = [
  { files: 'shared/', may: ['shared/facts/', 'shared/views/'], packages: [], why: 'Words for browser and server alike: no Node, no DOM, no framework.' },
  { files: 'shared/facts/', may: WORDS, packages: [], why: 'What happened must be readable for years, so it rests on nothing that changes.' },
  { files: 'shared/commands/', may: ['shared/facts/', ...WORDS], packages: ['zod'], why: 'What is asked is checked by schemas, and speaks of what can happen.' },
  { files: 'shared/views/', may: ['shared/facts/', ...WORDS], packages: [], why: 'A view is folded from facts alone; it is sent to phones, so no schemas.' },
  { files: 'shared/protocol/', may: ['shared/views/', 'shared/commands/', 'shared/facts/', ...WORDS], packages: ['zod'], why: 'The wire carries commands and views.' },
  { files: 'shared/seating/', may: WORDS, packages: ['zod', 'csv-parse', 'csv-stringify'], why: 'An engine over plain data: the hall does not know that it exists.' },
  { files: 'shared/similarity/', may: WORDS, packages: [], why: 'An engine over plain data.' },
  { files: 'shared/voting/', may: WORDS, packages: [], why: 'An engine over plain data, which somebody else must be able to recount.' },
  { files: 'server/rules/', may: ['shared/', 'server/ports/store.ts'], packages: [], why: 'The judge is pure; of the store it knows the shapes of rows only.' },
  { files: 'server/ports/', may: ['shared/'], packages: [], why: 'A port says what is needed, not who does it.' },
  { files: 'server/engine/', may: ['shared/', 'server/rules/', 'server/ports/'], packages: ['node:timers/promises'], why: 'The engine knows no socket, no database and no file.' },
  { files: 'server/adapters/', may: ['shared/', 'server/ports/', 'server/thread.ts'], packages: ['node:', 'better-sqlite3'], why: 'An adapter serves its port and knows nobody who uses it.' },
  { files: 'server/auth/', may: ['shared/', 'server/ports/', 'server/rules/rule.ts'], packages: ['node:'], why: 'Who somebody is does not depend on how he came in.' },
  { files: 'server/sockets/', may: ['shared/', 'server/engine/', 'server/auth/', 'server/ports/'], packages: ['node:', 'socket.io'], why: 'An edge: it parses and carries, and decides nothing.' },
  { files: 'server/http/', may: ['shared/', 'server/engine/', 'server/auth/', 'server/ports/', 'server/config.ts', 'server/exports/', 'server/lists/', 'server/seating/', 'server/rules/'], packages: ['node:', 'fastify', '@fastify/', 'zod', 'csv-stringify'], why: 'An edge: it parses and carries, and decides nothing.' },
  { files: 'server/lists/', may: ['shared/'], packages: ['node:', 'csv-parse', 'read-excel-file', 'zod'], why: 'Reading a list changes nothing: what it finds goes through the engine.' },
  { files: 'server/seating/', may: ['shared/', 'server/engine/', 'server/rules/', 'server/thread.ts'], packages: ['node:'], why: 'Makes proposals from what is known; only a command seats people.' },
  { files: 'server/exports/', may: ['shared/', 'server/engine/', 'server/rules/'], packages: [], why: 'Tables of what is known.' },
  { files: 'server/app.ts', may: ['shared/', 'server/'], packages: ['node:', 'fastify'], why: 'The one place where the parts are chosen.' },
  { files: 'server/', may: ['shared/'], packages: ['node:', 'zod'], why: 'Settings and threads.' },
  { files: 'client/sync/', may: ['shared/'], packages: ['idb', 'socket.io-client'], why: 'A device runs in tests and rehearsals too: no Svelte but in the one bridge, no screen.' },
  { files: 'client/i18n/', may: ['shared/'], packages: ['svelte'], why: 'Texts know the codes they put into words.' },
  { files: 'client/scan/', may: ['shared/'], packages: ['zxing-wasm'], why: 'One function around the reader, loaded when a camera is opened.' },
  { files: 'client/ui/', may: ['client/i18n/', 'shared/'], packages: ['svelte', 'qrcode', 'd3-scale', '@fontsource-variable/'], why: 'Parts of screens know no connection.' },
  { files: 'client/apps/', may: ['client/sync/', 'client/i18n/', 'client/scan/', 'client/ui/', 'shared/'], packages: ['svelte', 'd3-scale', 'd3-shape', 'qrcode', '@noble/hashes'], why: 'An app never imports another: a phone loads its own code only.' },
  { files: 'scripts/', may: ['shared/', 'server/', 'client/sync/', 'client/ui/qrPath.ts'], packages: ['*'], why: 'The command line puts things together; nothing imports it.' },
];

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
    const fits = (name: string) => name === '*' || imported === name || imported.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`);
    if (/\.svelte(\.ts)?$/.test(path) && (imported === 'svelte' || imported.startsWith('svelte/'))) return true;
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
    folders.some((folder) => path.startsWith(folder)) ? [...text.matchAll(pattern)].map(([found]) => found.trim()) : [],
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
    expect(inside(PURE, /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bcrypto\./g)).toEqual([]);
  });
  test('no timers, no network, no files, no globals of a browser', () => {
    expect(inside(PURE, /\bset(?:Timeout|Interval|Immediate)\(|\bfetch\(|\bprocess\.|\bwindow\.|\bdocument\./g)).toEqual([]);
  });
  test('nothing is waited for: a decision is made in one breath', () => {
    expect(inside(['server/rules/', 'shared/views/', 'shared/facts/'], /\basync\b|\bawait\b|\bPromise\b/g)).toEqual([]);
  });
});

test("what people typed is shown as text, never as HTML, and no page brings its own script", () => {
  expect(inside(['client/'], /\{@html|\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\(/g)).toEqual([]);
});

test('the bridge to Svelte is the only part of sync that knows it', () => {
  const broken = violations(({ path, imports, text }) =>
    path.startsWith('client/sync/') && !path.endsWith('.svelte.ts')
      ? [...imports.filter((name) => name.startsWith('svelte')), ...(text.match(/\$state|\$derived|\$effect/g) ?? [])]
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
