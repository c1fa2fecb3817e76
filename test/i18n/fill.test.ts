import { describe, expect, it } from 'vitest';
import { fill, formatNumber, LOCALES } from '../../client/i18n/fill.ts';
import { LANGUAGES } from '../../shared/localized.ts';

const cards = {
  zero: '0',
  one: '1',
  two: '2',
  few: 'few {count}',
  many: 'many {count}',
  other: 'other {count}',
};

describe('fill', () => {
  it('fills places and writes numbers as the language does', () => {
    expect(fill('Tafel {number} van {total}', { number: 41, total: 1200 }, 'nl')).toBe('Tafel 41 van 1.200');
    expect(fill('Table {number} of {total}', { number: 41, total: 1200 }, 'en')).toBe('Table 41 of 1,200');
  });

  it('counts as the language does', () => {
    const tables = {
      one: '{count} стіл',
      few: '{count} столи',
      many: '{count} столів',
      other: '{count} стола',
    };
    const said = [1, 2, 5, 11, 21, 107].map((count) => fill(tables, { count }, 'uk'));
    expect(said).toEqual(['1 стіл', '2 столи', '5 столів', '11 столів', '21 стіл', '107 столів']);
    expect(['tr', 'uk', 'pl'].map((language) => formatNumber(12_000, language as 'tr'))).toEqual([
      '12.000',
      '12\u00a0000',
      '12\u00a0000',
    ]);
  });

  it('keeps Western digits in Arabic, because the table sign has them', () => {
    expect(formatNumber(41, 'ar')).toBe('41');
  });

  it.each(LANGUAGES)('writes small numbers, for which it makes no format, as %s does', (language) => {
    const format = new Intl.NumberFormat(LOCALES[language]);
    for (let value = 0; value <= 1100; value++)
      expect(formatNumber(value, language)).toBe(format.format(value));
    for (const value of [-1, -1000, 0.5, 999.5, 999.9999])
      expect(formatNumber(value, language)).toBe(format.format(value));
  });

  it('chooses the plural form', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) => fill(cards, { count }, 'ar'));
    expect(said).toEqual(['0', '1', '2', 'few 3', 'many 11', 'other 100']);
    expect(fill({ one: '{count} kaart', other: '{count} kaarten' }, { count: 1 }, 'nl')).toBe('1 kaart');
  });

  it('isolates a name of the other writing direction, and only that', () => {
    expect(fill('Welkom, {name}', { name: 'Truus' }, 'nl')).toBe('Welkom, Truus');
    expect(fill('Welkom, {name}', { name: 'مريم' }, 'nl')).toBe('Welkom, \u2068مريم\u2069');
    expect(fill('{name}، أهلا', { name: 'Truus' }, 'ar')).toBe('\u2068Truus\u2069، أهلا');
  });

  it('leaves a place without a value visible', () => {
    expect(fill('Tafel {number}', {}, 'nl')).toBe('Tafel {number}');
  });

  it('does not fill places inside a value', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' }, 'nl')).toBe('{b} x');
  });
});
