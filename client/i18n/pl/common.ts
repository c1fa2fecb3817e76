import type { common as dutch } from '../nl/common.ts';
import type { Translation } from '../texts.ts';

export const common: Translation<typeof dutch> = {
  rehearsal: 'Próba',
  rehearsalHint: 'Nic z tego nie będzie się później liczyć.',

  online: 'Połączono',
  connecting: 'Łączenie',
  offline: 'Chwilowo brak połączenia. Można pracować dalej.',
  saved: 'Wszystko zapisane',
  waiting: {
    one: '{count} zmiana jeszcze niewysłana',
    few: '{count} zmiany jeszcze niewysłane',
    many: '{count} zmian jeszcze niewysłanych',
    other: '{count} zmiany jeszcze niewysłane',
  },
  parked: {
    one: '{count} zmiana nie dotarła',
    few: '{count} zmiany nie dotarły',
    many: '{count} zmian nie dotarło',
    other: '{count} zmiany nie dotarło',
  },
  newVersion: 'Jest nowa wersja.',
  reload: 'Załaduj ponownie',
  loading: 'Chwileczkę',

  cancel: 'Anuluj',
  close: 'Zamknij',
  back: 'Wstecz',
  retry: 'Spróbuj ponownie',
  explain: 'Jak to działa',
  explainMissing: 'Nie udało się pobrać wyjaśnienia.',
  search: 'Szukaj',
  optional: 'może zostać puste',
  charactersLeft: {
    one: 'został {count} znak',
    few: 'zostały {count} znaki',
    many: 'zostało {count} znaków',
    other: 'zostało {count} znaku',
  },
  language: 'Język',

  table: 'Stolik {number}',
  minutesLeft: {
    one: 'Została {count} minuta',
    few: 'Zostały {count} minuty',
    many: 'Zostało {count} minut',
    other: 'Zostało {count} minuty',
  },
  lastMinute: 'Mniej niż minuta',
  timeUp: 'Czas minął',
  clockPaused: 'Zegar stoi',
  ideas: {
    one: '{count} pomysł',
    few: '{count} pomysły',
    many: '{count} pomysłów',
    other: '{count} pomysłu',
  },
};
