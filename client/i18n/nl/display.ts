import type { Texts } from '../texts.ts';

/** In which colours a page is seen. */
export const display = {
  display: 'Weergave',
  themeAsk: 'Welke kleuren lees je het best?',
  themeLight: 'Licht',
  themeDark: 'Donker',
  themeContrast: 'Meer contrast',
} as const satisfies Texts;
