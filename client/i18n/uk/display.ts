import type { display as dutch } from '../nl/display.ts';
import type { Translation } from '../texts.ts';

export const display: Translation<typeof dutch> = {
  display: 'Вигляд',
  themeAsk: 'Які кольори вам найлегше читати?',
  themeLight: 'Світлі',
  themeDark: 'Темні',
  themeContrast: 'Більше контрасту',
};
