import type { Texts } from '../texts.ts';

/** What the director of the day reads: programme, clock, screens. */
export const director = {
  title: 'Regie',
  programme: 'Draaiboek',
  startStep: 'Start {step}',
  endStep: 'Sluit {step} af',
  pauseClock: 'Zet de klok stil',
  resumeClock: 'Laat de klok lopen',
  addMinutes: { one: '{count} minuut erbij', other: '{count} minuten erbij' },
  onScreen: 'Op het scherm',
  putOnScreen: 'Zet op het scherm',
  calmScreen: 'Rustig beeld',
  helpWanted: 'Tafels die hulp vragen',
  silentTables: 'Tafels waar we niets van horen',
} as const satisfies Texts;
