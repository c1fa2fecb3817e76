import type { display as dutch } from '../nl/display.ts';
import type { Translation } from '../texts.ts';

export const display: Translation<typeof dutch> = {
  display: 'Wygląd',
  themeAsk: 'Które kolory czyta Ci się najlepiej?',
  themeLight: 'Jasne',
  themeDark: 'Ciemne',
  themeContrast: 'Większy kontrast',
};
