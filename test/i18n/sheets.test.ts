import { describe, expect, it } from 'vitest';
import type { Text, Texts } from '../../client/i18n/texts.ts';
import { LANGUAGES } from '../../shared/localized.ts';

const files = import.meta.glob<Record<string, Texts>>('../../client/i18n/*/*.ts', { eager: true });
const sentences = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const textsOf = (language: string, name: string): string[] =>
  Object.values(files[`../../client/i18n/${language}/${name}.ts`] ?? {})
    .flatMap((texts) => Object.values(texts))
    .flatMap(sentences);

/** The catalogues of the page on which each sheet of explanation opens. */
const SAID_ON: Record<string, string[]> = {
  sheetPhone: ['participant', 'ballots'],
  sheetTable: ['facilitator', 'help', 'work'],
  sheetDesk: ['desk', 'work'],
  sheetFloor: ['floor', 'work'],
  sheetTeam: ['themeteam', 'work'],
  sheetDirector: ['director', 'work'],
  sheetOrganiser: ['organiser', 'work'],
};
const sheets = Object.keys(files).flatMap((path) => {
  const [language = '', file = ''] = path.split('/').slice(-2);
  const name = file.replace('.ts', '');
  return name in SAID_ON ? [{ language, name }] : [];
});

const QUOTED = /[“„«]([^”“„«»]+)[”»]/g;

describe('a page of explanation', () => {
  it.each(sheets)('$language/$name names buttons as they stand on the page', ({ language, name }) => {
    const page = (SAID_ON[name] ?? []).flatMap((part) => textsOf(language, part));
    const quoted = textsOf(language, name).flatMap((text) =>
      [...text.matchAll(QUOTED)].map((m) => m[1] ?? ''),
    );
    expect(quoted.length).toBeGreaterThan(1);
    expect(quoted.filter((words) => !page.some((text) => text.startsWith(words)))).toEqual([]);
  });

  it.each(['sheetPhone', 'sheetTable'])('%s is there in every language', (wanted) => {
    const languages = sheets.flatMap(({ language, name }) => (name === wanted ? [language] : []));
    expect(languages.sort()).toEqual([...LANGUAGES].sort());
  });
});
