import type { display as dutch } from '../nl/display.ts';
import type { Translation } from '../texts.ts';

export const display: Translation<typeof dutch> = {
  display: 'Display',
  themeAsk: 'Which colours do you read best?',
  themeLight: 'Light',
  themeDark: 'Dark',
  themeContrast: 'More contrast',
};
