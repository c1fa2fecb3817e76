import { describe, expect, it } from 'vitest';
import { readGender, readRole, readYesNo } from '../../server/lists/answers.ts';
import { birthYear, birthYearFromAge } from '../../server/lists/birth.ts';
import { cleanCell, isFormula } from '../../server/lists/cell.ts';
import { readEmail, readPhone, readPostcode } from '../../server/lists/contact.ts';
import { languageCode } from '../../server/lists/languages.ts';
import {
  hasLostLetters,
  lostLettersPattern,
  nameKey,
  splitFamily,
  splitName,
} from '../../server/lists/names.ts';

describe('cells', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("x")',
    "=cmd|' /C calc'!A0",
    '+SUM(A1)',
    '-A1',
    '@SUM(A1)',
    "-2+3+cmd|' /C calc'!A0",
  ])('sees that %j is a formula', (text) => expect(isFormula(text)).toBe(true));

  it.each([
    '+31 6 12345678',
    '-',
    '- komt later (na 11:00)',
    '@truus',
    '06-12345678',
    '=',
    '+',
    '-5',
    '+31612345678',
  ])('sees that %j is none', (text) => expect(isFormula(text)).toBe(false));

  it('drops formulas and Excel errors, and strips what cannot be seen', () => {
    expect(cleanCell(' =A1 ', 99)).toEqual({ text: '', faults: ['formula'] });
    expect(cleanCell('#N/B', 99)).toEqual({ text: '', faults: ['excelError'] });
    expect(cleanCell('Tr\u202euus\u0007', 99)).toEqual({ text: 'Truus', faults: ['hiddenCharacters'] });
    expect(cleanCell('\u00a0Zoe\u0308 \u200b Kok ', 99)).toEqual({ text: 'Zoë Kok', faults: [] });
  });

  it('reads "nothing" as nothing and keeps lines only where they mean something', () => {
    expect(['-', 'n.v.t.', '--', 'nvt'].map((text) => cleanCell(text, 99).text)).toEqual(['', '', '', '']);
    expect(cleanCell('a\r\n b', 99).text).toBe('a b');
    expect(cleanCell('a\r\n b', 99, true).text).toBe('a\nb');
    expect(cleanCell("'0612345678", 99).text).toBe('0612345678');
  });

  it('cuts long texts between characters', () => {
    expect(cleanCell('ab😀', 3)).toEqual({ text: 'ab', faults: ['tooLong'] });
  });
});

describe('years of birth', () => {
  it.each([
    '1980',
    '01-02-1980',
    '1/2/1980',
    '1980-02-01',
    '1980-02-01T00:00:00.000Z',
    '29252',
    '1-2-80',
    '1980.0',
    '1 februari 1980',
  ])('reads 1980 from %j', (text) => expect(birthYear(text, 2026)).toBe(1980));

  it('refuses years that cannot be', () => {
    expect(
      ['1899', '2027', '45', '45-13-1980', 'onbekend', '99999'].map((text) => birthYear(text, 2026)),
    ).toEqual(Array(6).fill(null));
    expect(birthYear('1-2-09', 2026)).toBe(2009);
  });

  it('reads ages', () => {
    expect(['46', '46 jaar', '1980'].map((text) => birthYearFromAge(text, 2026))).toEqual([1980, 1980, 1980]);
    expect(birthYearFromAge('130', 2026)).toBeNull();
  });
});

describe('ways to reach somebody', () => {
  it('reads e-mail addresses', () => {
    expect(readEmail('Truus <Truus@Voorbeeld.example>')).toBe('truus@voorbeeld.example');
    expect(readEmail('mailto:a@b.nl; c@d.nl')).toBe('a@b.nl');
    expect(['truus', 'a@b', '@b.nl'].map(readEmail)).toEqual([null, null, null]);
  });

  it('reads phone numbers, also when Excel took the zero', () => {
    expect(['06-1234 5678', '612345678', '0612345678 (na 18u)'].map(readPhone)).toEqual(
      Array(3).fill('0612345678'),
    );
    expect(['+31 (0)6 12345678', '0031612345678', '31612345678'].map(readPhone)).toEqual(
      Array(3).fill('+31612345678'),
    );
    expect(['6,12E+08', '112', 'geen'].map(readPhone)).toEqual([null, null, null]);
  });

  it('reads postcodes', () => {
    expect(['2311ab', '2311 AB', 'NL-2311 AB', '2311'].map(readPostcode)).toEqual([
      '2311 AB',
      '2311 AB',
      '2311 AB',
      '2311',
    ]);
    expect(['0311 AB', 'B-1000', '23111'].map(readPostcode)).toEqual([null, null, null]);
  });
});

describe('answers', () => {
  it('reads ticks', () => {
    expect(['ja', 'J', 'x', '1', 'Ja, elektrisch', '✓', 'true'].map(readYesNo)).toEqual(Array(7).fill(true));
    expect(['', 'nee', 'N', '0', 'geen', 'false'].map(readYesNo)).toEqual(Array(6).fill(false));
    expect(readYesNo('scootmobiel')).toBe('unclear');
  });

  it('reads genders and roles', () => {
    expect(['V', 'man', 'Anders', 'non-binair', 'Mevr.'].map(readGender)).toEqual(['f', 'm', 'x', 'x', 'f']);
    expect([readGender('onbekend'), readGender('blauw')]).toEqual([null, undefined]);
    expect(['Tafelbegeleider', 'wild card', 'Regisseur', 'politicus'].map(readRole)).toEqual([
      'facilitator',
      'wildcard',
      'director',
      null,
    ]);
  });

  it.each([
    ['ar', 'Arabisch', 'arabic', 'AR', 'tolk Arabisch'],
    ['uk', 'Oekraïens', 'oekraiens', 'Ukrainian'],
    ['ngt', 'NGT', 'gebarentaal', 'Nederlandse Gebarentaal', 'tolk gebarentaal'],
    ['fa', 'Farsi', 'Perzisch'],
    ['zh', 'Chinees', 'Mandarijn'],
    ['en', 'Engels', 'en', 'en-GB'],
  ])('knows the language %s', (code, ...names) => {
    expect(names.map(languageCode)).toEqual(names.map(() => code));
  });
});

describe('names', () => {
  const parts = (text: string) => Object.values(splitName(text)).join('|');

  it.each([
    ['Truus van der Meer', 'Truus|van der|Meer'],
    ['Meer, Truus van der', 'Truus|van der|Meer'],
    ['Meer, van der, Truus', 'Truus|van der|Meer'],
    ['Jong, de', '|de|Jong'],
    ['de Jong', '|de|Jong'],
    ['Piet in ’t Veld', "Piet|in 't|Veld"],
    ['Ans van ’t Hoff', "Ans|van 't|Hoff"],
    ['Youssef El-Amrani', 'Youssef||El-Amrani'],
    ['Mohammed El Amrani', 'Mohammed||El Amrani'],
    ['Anne Marie Smit', 'Anne Marie||Smit'],
    ['Aïsha von Siebold', 'Aïsha|von|Siebold'],
    ['dhr. J. op de Beek', 'J.|op de|Beek'],
    ['TRUUS VAN DER MEER', 'TRUUS|VAN DER|MEER'],
    ['فاطمة العلي', 'فاطمة||العلي'],
    ['Madonna', '||Madonna'],
  ])('splits %j', (text, expected) => expect(parts(text)).toBe(expected));

  it('finds the prefix in a family column', () => {
    expect(splitFamily('van der Meer')).toEqual({ prefix: 'van der', family: 'Meer' });
    expect(splitFamily('Meer, van der')).toEqual({ prefix: 'van der', family: 'Meer' });
    expect(splitFamily('Smit-de Boer')).toEqual({ prefix: '', family: 'Smit-de Boer' });
  });

  it('sees letters that were lost, and what they may have been', () => {
    expect(['Ay?e', 'Ay\ufffde', 'RenÃ©e', 'Renée', 'Ånna'].map(hasLostLetters)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const pattern = lostLettersPattern(splitName('Ay?e Y?lmaz'));
    expect(pattern.test(nameKey(splitName('Ayşe Yılmaz')))).toBe(true);
    expect(pattern.test(nameKey(splitName('Anna Yılmaz')))).toBe(false);
  });
});
