/** A language in its own words, so that it is found by who needs it: "Türkçe". In the middle of a line many write it small. */
export const ownName = (language: string): string =>
  (new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language).replace(/^./u, (first) =>
    first.toLocaleUpperCase(language),
  );
