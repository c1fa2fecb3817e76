import type { Texts } from '../texts.ts';

/** What every screen may say. Dutch at level B1; "je" to residents. */
export const common = {
  rehearsal: 'Oefening',
  rehearsalHint: 'Niets hiervan telt straks mee.',

  online: 'Verbonden',
  connecting: 'Verbinding maken',
  offline: 'Even geen verbinding. Je kunt doorwerken.',
  saved: 'Alles bewaard',
  waiting: { one: '{count} wijziging nog niet verzonden', other: '{count} wijzigingen nog niet verzonden' },
  parked: { one: '{count} wijziging kwam niet aan', other: '{count} wijzigingen kwamen niet aan' },
  newVersion: 'Er is een nieuwe versie.',
  reload: 'Laad opnieuw',
  loading: 'Even geduld',

  cancel: 'Annuleer',
  close: 'Sluit',
  back: 'Terug',
  retry: 'Probeer opnieuw',
  explain: 'Uitleg',
  explainMissing: 'De uitleg kon niet worden opgehaald.',
  search: 'Zoek',
  optional: 'mag leeg blijven',
  charactersLeft: { one: 'nog {count} teken', other: 'nog {count} tekens' },
  language: 'Taal',

  table: 'Tafel {number}',
  minutesLeft: { one: 'Nog {count} minuut', other: 'Nog {count} minuten' },
  lastMinute: 'Minder dan een minuut',
  timeUp: 'De tijd is om',
  clockPaused: 'De klok staat stil',
  ideas: { one: '{count} idee', other: '{count} ideeën' },
} as const satisfies Texts;
