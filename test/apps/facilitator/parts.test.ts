import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calmConnection, QUIET_CUT_MS } from '../../../client/apps/facilitator/calm.ts';
import { readDraft } from '../../../client/apps/facilitator/draft.ts';
import { CARD_LANGUAGES, languageName, languageOf } from '../../../client/apps/facilitator/languages.ts';
import { expectedAt } from '../../../client/apps/facilitator/people.ts';
import { signSecret } from '../../../client/apps/facilitator/sign.ts';

describe('a cut', () => {
  it('is not spoken of in its first seconds', () => {
    expect(calmConnection('offline', 1000, 1000 + QUIET_CUT_MS - 1)).toBe('online');
    expect(calmConnection('connecting', 1000, 1000 + QUIET_CUT_MS - 1)).toBe('online');
    expect(calmConnection('connecting', 1000, 1000 + QUIET_CUT_MS)).toBe('offline');
    expect(calmConnection('online', null, 5)).toBe('online');
  });
});

describe('a draft', () => {
  it('comes back as it was typed', () => {
    const words = { text: 'Een bankje', lang: 'ar', kind: 'question' as const, addressee: 'gemeente' };
    expect(readDraft(JSON.stringify(words))).toEqual(words);
  });

  it('is never more than a draft: whatever is in the storage, reading it does not fail', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (json) => void readDraft(json)));
    expect(readDraft(null)).toBeNull();
    expect(readDraft('{"text":"x","lang":"nl","kind":"grap"}')?.kind).toBe('recommendation');
  });
});

describe('a table sign', () => {
  it('gives its secret, and a badge or another code gives none', () => {
    expect(signSecret('https://burgertop.example/tafel#abc')).toBe('abc');
    expect(signSecret('http://192.168.1.4:4000/tafel/#abc')).toBe('abc');
    expect(signSecret('https://burgertop.example/b#abc')).toBeNull();
    expect(signSecret('https://burgertop.example/tafel')).toBeNull();
    expect(signSecret('WIFI:S:zaal;;')).toBeNull();
  });
});

describe('the language of a card', () => {
  it('follows the letters when they cannot be of the chosen language', () => {
    expect(languageOf('مترجم في المستشفى', 'nl')).toBe('ar');
    expect(languageOf('مترجم', 'fa')).toBe('fa');
    expect(languageOf('Перекладач', 'nl')).toBe('uk');
    expect(languageOf('Een tolk', 'nl')).toBe('nl');
  });
  it('has a name with a capital', () => {
    expect(languageName('ar')).toBe('Arabisch');
    expect(CARD_LANGUAGES.map(languageName)).toContain('Berbers');
    // Of a newer page, or of a programme that lists others.
    expect(languageName('it')).toBe('Italiaans');
  });
});

describe('who is expected', () => {
  it('is split into those who came in and those who have not', () => {
    const state = { seats: { 1: ['a', 'b', 'c'] }, here: { b: true as const } };
    expect(expectedAt(state, 1)).toEqual({ here: ['b'], underway: ['a', 'c'] });
    expect(expectedAt(state, 2)).toEqual({ here: [], underway: [] });
    expect(expectedAt(state, null)).toEqual({ here: [], underway: [] });
  });
});
