import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../texts.ts';

export const sheet: Translation<typeof dutch> = {
  sheetDo: 'Що ви робите?',
  sheetQuestions: 'Часті запитання',
  sheetPrint: 'Надрукувати це пояснення',
  sheetPractice: 'Дві хвилини вправ за пробним столом',
};
