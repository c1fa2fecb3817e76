import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../client/i18n/choice.ts';

describe('chooseLanguage', () => {
  it.each([
    [[], ['nl', 'en'], 'nl'],
    [['en-GB', 'nl'], ['nl', 'en'], 'en'],
    [['ar-SY'], ['nl', 'en', 'ar'], 'ar'],
    [['uk-UA', 'ru'], ['nl', 'en', 'uk'], 'uk'],
    [['ar'], ['nl', 'en'], 'en'],
    [['tr', 'nl-NL'], ['nl', 'en'], 'nl'],
    [['tr'], ['nl'], 'nl'],
    [['NL'], ['nl', 'en'], 'nl'],
  ] as const)('wanted %j of %j is %s', (wanted, offered, language) => {
    expect(chooseLanguage(wanted, offered)).toBe(language);
  });
});
