import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../texts.ts';

export const sheet: Translation<typeof dutch> = {
  sheetDo: 'What do you do?',
  sheetQuestions: 'What people ask',
  sheetPrint: 'Print this page',
  sheetPractice: 'Practise for two minutes at the practice table',
};
