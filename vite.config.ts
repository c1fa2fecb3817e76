import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config';
import { bringParts, namesAllFiles } from './scripts/build/bringParts.ts';
import { OFFLINE, offline } from './scripts/build/offline.ts';
import { precompress } from './scripts/build/precompress.ts';
import { squeeze } from './scripts/build/squeeze.ts';

const here = (path: string): string => resolve(import.meta.dirname, path);

/** One HTML entry for each app: a phone never loads the code of another role. */
const APPS = ['participant', 'facilitator', 'desk', 'plenary', 'themeteam', 'floor', 'director', 'organiser'];

/** The components by themselves: for who works on them, and nobody is sent there. */
const GALLERY = 'gallery';

/** Programs of the server, by the name of their file in dist/server. */
const PROGRAMS = {
  burgertop: 'scripts/burgertop.ts',
  writer: 'server/adapters/sqlite/writer.ts',
  placer: 'server/seating/placer.ts',
  analyst: 'server/seating/analyst.ts',
  finder: 'server/similarity/finder.ts',
  jointBoundThread: 'server/seating/jointBoundThread.ts',
  printerThread: 'server/print/printerThread.ts',
  seatThread: 'scripts/verbs/seatThread.ts',
  rehearse: 'scripts/rehearse/main.ts',
};

const existing = (entries: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, here(path)] as const)
      .filter(([, path]) => existsSync(path)),
  );

/**
 * Named, one app is built by itself, beside what is there: what several apps share would else be one chunk that holds
 * what any of them needs, and a phone would load the organiser's part of it.
 */
const only = process.env.BURGERTOP_APP;
/** The pages whose first view stands near its limit. */
const SQUEEZED: ReadonlySet<string> = new Set(['participant', 'facilitator', 'director']);
const built = only === undefined ? [...APPS, GALLERY] : [only];
const pageOf = (app: string): string =>
  app === GALLERY ? 'client/gallery/index.html' : `client/apps/${app}/index.html`;

/** Svelte, and of our own code what is always needed; not what a part of a screen fetches later. */
const BASE =
  /node_modules\/(svelte|esm-env)\/|client\/sync\/(?!browserOutboxStore)|client\/i18n\/\w+(\.svelte)?\.ts|client\/i18n\/nl\/common|client\/ui\/(LanguageSwitch|wornTheme)|client\/parts\/(bring|soon|untilThere)/;

/** What a phone begins with, in the same file: one file of these is smaller than three. */
const PHONE =
  /client\/apps\/participant\/(App|Day|MyTable|Rounds|dayLive|i18n|lazy|moveWatch|parts|seats)\b|client\/i18n\/nl\/participant/;

/** What the director's page begins with besides, and any scene needs: one file of these is smaller than ten. */
const FRAME =
  /client\/ui\/(Button|Notice|Field|Choice|clockText|plannedStart|themes)\b|client\/scenes\/(Fitted|Foot|Head|Logo|Time|fewer|fit|look|moment|ticking|voice)\b|client\/i18n\/nl\/(director|plenary|work)/;

/** What a table's page begins with and its later parts use again. */
const TABLET =
  /client\/apps\/facilitator\/(help\/)?(?!main|Pairing|SignScanner|sign\.|Parked|Elsewhere)[\w.]+$|client\/i18n\/nl\/(facilitator|help|refusals|work)\.ts|client\/ui\/(Button|Choice|Notice|Dialog)\b|shared\/forms/;

const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`);

/** Written to dist/client/apps/<app>/index.html and dist/client/assets. */
const client: NonNullable<UserConfig['build']> = {
  outDir: here('dist/client'),
  emptyOutDir: only === undefined,
  copyPublicDir: only === undefined || only === APPS[0],
  target: 'es2022',
  // A data: URI would need a wider content security policy, and a font in the CSS cannot be fetched lazily.
  assetsInlineLimit: 0,
  modulePreload: namesAllFiles,
  rolldownOptions: {
    input: existing({
      ...Object.fromEntries(built.map((app) => [app, pageOf(app)])),
      ...(only !== undefined &&
        OFFLINE[only] !== undefined && { [OFFLINE[only].worker]: 'client/sw/openOffline.ts' }),
    }),
    output: {
      // A service worker keeps its address for ever: a browser asks there whether there is a newer one.
      entryFileNames: ({ name }) => (name.endsWith('-worker') ? '[name].js' : 'assets/[name]-[hash].js'),
      // What every screen begins with in one file: it compresses better, and takes one trip less.
      ...(only !== undefined && {
        codeSplitting: {
          groups: [
            { name: 'base', test: only === 'participant' ? either(BASE, PHONE) : BASE },
            ...(only === 'director' ? [{ name: 'frame', test: FRAME }] : []),
            ...(only === 'facilitator' ? [{ name: 'frame', test: TABLET }] : []),
          ],
        },
      }),
    },
  },
};

/** Flat files, so that `new URL('./writer.js', import.meta.url)` is right from whichever chunk it ends up in. */
const server: NonNullable<UserConfig['build']> = {
  outDir: here('dist/server'),
  emptyOutDir: true,
  copyPublicDir: false,
  target: 'node20',
  sourcemap: true,
  minify: false,
  rolldownOptions: {
    input: existing(PROGRAMS),
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      // So that an installed package can be run by its name.
      banner: ({ name, isEntry }) => (isEntry && name === 'burgertop' ? '#!/usr/bin/env node' : ''),
    },
  },
};

const project = (
  name: string,
  include: string[],
  rest: NonNullable<ViteUserConfig['test']> = {},
): TestProjectConfiguration => ({
  extends: true,
  test: { name, include, ...rest },
});

const SPECIAL = ['test/e2e/**', '**/*.svelte.test.ts'];
/** Suites that look at every picture or at seconds: with a second browser beside them they would measure that one. */
const CLOCKED = ['test/e2e/plenaryTakes.test.ts', 'test/e2e/tabletBatteries.test.ts'];
/**
 * The files of a lane share a process: to load the server's libraries anew for each of them took more of a processor
 * than many of the tests. What a file stubs or starts, it takes back.
 */
const SHARED = { isolate: false };
/** With two browsers on two processors, or on a busy machine, a second is no long time. */
const BROWSER = {
  ...SHARED,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
};

/** Two at a time, of which each has its own server, folder and browser; what measures comes last and alone. */
const projects: TestProjectConfiguration[] = [
  project('node', ['test/**/*.test.ts'], { ...SHARED, exclude: SPECIAL }),
  {
    extends: true,
    // Without it the server half of Svelte is found, which cannot mount anything.
    resolve: { conditions: ['browser'] },
    test: { name: 'svelte', include: ['test/**/*.svelte.test.ts'], environment: 'happy-dom' },
  },
  project('e2e', ['test/e2e/**/*.test.ts'], { ...BROWSER, exclude: CLOCKED, sequence: { groupOrder: 1 } }),
  project('e2e-alone', CLOCKED, { ...BROWSER, fileParallelism: false, sequence: { groupOrder: 2 } }),
];

/** Its order comes from Vitest, which a build does not need to load. */
async function test(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { LongestFirst } = await import('./test/support/longestFirst.ts');
  return { pool: 'forks', maxWorkers: 2, sequence: { sequencer: LongestFirst }, projects };
}

export default defineConfig(async ({ isSsrBuild }) => ({
  // Tests name their files from the repository; the build wants /apps and /assets at the top of dist/client.
  root: process.env.VITEST ? here('.') : here('client'),
  publicDir: here('client/public'),
  plugins: [
    svelte({
      configFile: false,
      // Runes for our own files only: libraries in node_modules may still be written the old way.
      dynamicCompileOptions: ({ filename }) =>
        filename.includes('node_modules') ? undefined : { runes: true },
    }),
    isSsrBuild === true
      ? []
      : [
          bringParts(here('client/parts/bring.ts')),
          offline(),
          SQUEEZED.has(only ?? '') ? squeeze() : [],
          precompress(),
        ],
  ],
  build: isSsrBuild === true ? server : client,
  test: process.env.VITEST ? await test() : {},
}));
