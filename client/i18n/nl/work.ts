import type { Texts } from '../texts.ts';

/** What the screens of those who work at the summit say; a resident's phone does without. */
export const work = {
  summit: 'Burgertop',
  save: 'Bewaar',
  next: 'Verder',
  change: 'Wijzig',
  remove: 'Haal weg',
  undo: 'Maak ongedaan',
  more: 'Meer',
  toMain: 'Naar de inhoud',
  partMissing: 'Dit deel kon niet worden opgehaald. Je bent niets kwijt.',
  lineSaved: 'Alles is aangekomen.',
  lineWaits: 'Er wacht nog iets op dit apparaat.',
  round: 'Ronde {number}',
  roundOf: 'Ronde {number} van {total}',
  timeLeft: 'nog te gaan',
  people: { one: '{count} persoon', other: '{count} mensen' },
  tables: { one: '{count} tafel', other: '{count} tafels' },
  votes: { one: '{count} stem', other: '{count} stemmen' },
  onSchedule: 'Op schema',
  behindSchedule: { one: '{count} minuut achter op schema', other: '{count} minuten achter op schema' },
  aheadOfSchedule: { one: '{count} minuut voor op schema', other: '{count} minuten voor op schema' },
} as const satisfies Texts;
