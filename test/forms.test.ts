import { expect, test } from 'vitest';
import { formLink, formNumber } from '../shared/forms.ts';

test('a form is known by its link, by its number and by what stands on it', () => {
  expect(formNumber(formLink('https://top.example.nl', 42))).toBe(42);
  expect(formNumber('?formulier=7')).toBe(7);
  expect(formNumber(' 42 ')).toBe(42);
  expect(formNumber('Formulier 42')).toBe(42);
});

test('a badge, a table sign and a number that no form has are none', () => {
  for (const text of ['', '0', '100000', 'https://top.example.nl/tafel#aBc123', '12 34', '4e1', '-'])
    expect(formNumber(text), text).toBeNull();
});
