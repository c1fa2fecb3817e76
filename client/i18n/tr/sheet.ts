import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../texts.ts';

export const sheet: Translation<typeof dutch> = {
  sheetDo: 'Ne yapacaksınız?',
  sheetQuestions: 'Sık sorulanlar',
  sheetPrint: 'Bu açıklamayı yazdır',
  sheetPractice: 'Deneme masasında iki dakika deneyin',
};
