import type { work as dutch } from '../nl/work.ts';
import type { Translation } from '../texts.ts';

export const work: Translation<typeof dutch> = {
  summit: 'Szczyt obywatelski',
  save: 'Zapisz',
  next: 'Dalej',
  change: 'Zmień',
  remove: 'Usuń',
  undo: 'Cofnij',
  more: 'Więcej',
  toMain: 'Do treści',
  partMissing: 'Nie udało się pobrać tej części. Nic nie przepadło.',
  lineSaved: 'Wszystko dotarło.',
  lineWaits: 'Na tym urządzeniu coś jeszcze czeka.',
  round: 'Runda {number}',
  roundOf: 'Runda {number} z {total}',
  timeLeft: 'pozostały czas',
  people: { one: '{count} osoba', few: '{count} osoby', many: '{count} osób', other: '{count} osoby' },
  tables: {
    one: '{count} stolik',
    few: '{count} stoliki',
    many: '{count} stolików',
    other: '{count} stolika',
  },
  votes: { one: '{count} głos', few: '{count} głosy', many: '{count} głosów', other: '{count} głosu' },
  onSchedule: 'Zgodnie z planem',
  behindSchedule: {
    one: '{count} minuta opóźnienia',
    few: '{count} minuty opóźnienia',
    many: '{count} minut opóźnienia',
    other: '{count} minuty opóźnienia',
  },
  aheadOfSchedule: {
    one: '{count} minuta przed czasem',
    few: '{count} minuty przed czasem',
    many: '{count} minut przed czasem',
    other: '{count} minuty przed czasem',
  },
};
