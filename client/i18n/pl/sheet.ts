import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../texts.ts';

export const sheet: Translation<typeof dutch> = {
  sheetDo: 'Co robisz?',
  sheetQuestions: 'Częste pytania',
  sheetPrint: 'Wydrukuj to wyjaśnienie',
  sheetPractice: 'Poćwicz dwie minuty przy stoliku próbnym',
};
