import type { display as dutch } from '../nl/display.ts';
import type { Translation } from '../texts.ts';

export const display: Translation<typeof dutch> = {
  display: 'المظهر',
  themeAsk: 'ما الألوان الأسهل عليك في القراءة؟',
  themeLight: 'فاتحة',
  themeDark: 'داكنة',
  themeContrast: 'تباين أعلى',
};
