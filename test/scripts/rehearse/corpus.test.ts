import { describe, expect, test } from 'vitest';
import { ADDRESSEES, THEMES } from '../../../scripts/practice/city.ts';
import { CORPUS, Conversation } from '../../../scripts/rehearse/corpus/corpus.ts';
import { PROPOSALS } from '../../../scripts/rehearse/corpus/proposals.ts';
import { addIdea } from '../../../shared/commands/ideas.ts';
import { addProposal } from '../../../shared/commands/proposals.ts';
import { seeded } from '../../../shared/seating/random.ts';

const ID = 'AAAAAAAAAAAAAAAAAAAAAA';

describe.each(THEMES.map(({ id }) => id))('theme %s', (theme) => {
  const sentences = CORPUS[theme] ?? [];

  test('has at least twelve Dutch sentences and some in other languages, none twice', () => {
    expect(sentences.filter(({ lang }) => lang === 'nl').length).toBeGreaterThanOrEqual(12);
    expect(sentences.filter(({ lang }) => lang !== 'nl').length).toBeGreaterThanOrEqual(3);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  test('is addressed to somebody the practice summit knows', () => {
    const known = [null, ...ADDRESSEES.map(({ id }) => id)];
    for (const { addressee } of sentences) expect(known).toContain(addressee);
  });

  test('has proposals of four lines: title, what, for whom and first step', () => {
    expect(PROPOSALS[theme]?.length).toBeGreaterThanOrEqual(3);
    for (const text of PROPOSALS[theme] ?? []) expect(text.split('\n')).toHaveLength(4);
  });

  test('is said as a valid idea with its place filled in', () => {
    const talk = new Conversation(theme, seeded(1));
    const all = sentences.map(() => talk.next());
    const words = talk.proposal();
    const proposed = { type: 'addProposal', proposal: ID, table: '1', round: 1, step: null, words };
    expect(addProposal.parse(proposed).words).toEqual(words);
    for (const field of Object.values(words)) expect(field).toMatch(/^[^{]+$/);
    for (const { text, lang, kind, addressee } of all) {
      expect(text).not.toContain('{');
      const said = { text, lang, kind, addressee };
      const command = { type: 'addIdea', idea: ID, table: '1', round: 1, words: said };
      expect(addIdea.parse(command).words.text).toBe(text);
    }
  });
});

test('all five languages are heard', () => {
  const languages = Object.values(CORPUS).flatMap((list) => list.map(({ lang }) => lang));
  expect([...new Set(languages)].sort()).toEqual(['ar', 'en', 'nl', 'tr', 'uk']);
});

test('a theme of another summit gets sentences too', () => {
  expect(new Conversation('hondenbeleid', seeded(1)).next().text).not.toBe('');
});
