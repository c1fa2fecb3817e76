import type { display as dutch } from '../nl/display.ts';
import type { Translation } from '../texts.ts';

export const display: Translation<typeof dutch> = {
  display: 'Görünüm',
  themeAsk: 'Hangi renkleri daha rahat okuyorsun?',
  themeLight: 'Açık',
  themeDark: 'Koyu',
  themeContrast: 'Daha çok kontrast',
};
