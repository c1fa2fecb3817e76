import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../client/i18n/fill.ts';
import type { Text, Texts } from '../../client/i18n/texts.ts';
import type { Language } from '../../shared/localized.ts';

type Part = Record<string, Texts>;

const files = import.meta.glob<Part>('../../client/i18n/*/*.ts', { eager: true });
const parts = Object.entries(files).map(([path, module]) => {
  const [language, file] = path.split('/').slice(-2) as [Language, string];
  return { language, name: file.replace('.ts', ''), texts: Object.values(module)[0] ?? {} };
});
const dutch = new Map(parts.filter((part) => part.language === 'nl').map((part) => [part.name, part.texts]));

/** What the first file of a page says, by page and language. */
const pages = Object.entries(import.meta.glob<Part>('../../client/i18n/*/pages/*.ts', { eager: true })).map(
  ([path, module]) => ({ path, page: path.split('/').at(-1) ?? '', parts: Object.keys(module).sort() }),
);

const sentences = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
/** The places of a text. A plural form may leave out its number: "one idea", "twee ideeën". */
const places = (text: Text): string[] =>
  [
    ...new Set(
      sentences(text).flatMap((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '')),
    ),
  ]
    .filter((name) => typeof text === 'string' || name !== 'count')
    .sort();

describe.each(parts)('$language/$name', ({ language, name, texts }) => {
  const original = dutch.get(name) ?? {};

  it('has the keys of the Dutch texts', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(original).sort());
  });

  it('keeps the places of the Dutch sentences', () => {
    const found = Object.entries(texts).map(([key, text]) => [key, places(text)]);
    expect(found).toEqual(Object.keys(texts).map((key) => [key, places(original[key] ?? '')]));
  });

  it('has no empty sentence, stray space or exclamation mark', () => {
    const wrong = Object.values(texts)
      .flatMap(sentences)
      .filter((s) => s.trim() !== s || s === '' || /[!！]/.test(s));
    expect(wrong).toEqual([]);
  });

  it('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(LOCALES[language]).resolvedOptions().pluralCategories.sort();
    for (const text of Object.values(texts)) {
      if (typeof text !== 'string') expect(Object.keys(text).sort()).toEqual(forms);
    }
  });
});

it.each(pages)('$path brings what its page says in English', ({ page, parts: names }) => {
  expect(names).toEqual(pages.find(({ path }) => path.endsWith(`/en/pages/${page}`))?.parts);
});

describe('keys', () => {
  const shared = ['common', 'work', 'scan', 'refusals'];
  const apps = [...dutch.keys()].filter((name) => !shared.includes(name));

  it.each(apps)('of %s do not hide those that every screen has', (app) => {
    const common = new Set(shared.flatMap((name) => Object.keys(dutch.get(name) ?? {})));
    expect(Object.keys(dutch.get(app) ?? {}).filter((key) => common.has(key))).toEqual([]);
  });
});
