import type { Texts } from '../texts.ts';

/** Around the page of explanation that each role has. */
export const sheet = {
  sheetDo: 'Wat doe je?',
  sheetQuestions: 'Wat mensen vragen',
  sheetPrint: 'Druk deze uitleg af',
  sheetPractice: 'Oefen twee minuten aan de oefentafel',
} as const satisfies Texts;
