import { expect, test } from 'vitest';
import { OWN_NAMES } from '../../client/i18n/ownNames.ts';
import { LANGUAGES } from '../../shared/localized.ts';

test('languages are called what the standard calls them in their own words', () => {
  for (const language of LANGUAGES) {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language);
    expect(OWN_NAMES[language].toLocaleLowerCase(language)).toBe(name?.toLocaleLowerCase(language));
  }
});
