import type { sheet as dutch } from '../nl/sheet.ts';
import type { Translation } from '../texts.ts';

export const sheet: Translation<typeof dutch> = {
  sheetDo: 'ماذا تفعل؟',
  sheetQuestions: 'أسئلة شائعة',
  sheetPrint: 'اطبع هذا الشرح',
  sheetPractice: 'تدرّب دقيقتين على طاولة التدريب',
};
