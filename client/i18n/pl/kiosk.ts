import type { kiosk as dutch } from '../nl/kiosk.ts';
import type { Translation } from '../texts.ts';

export const kiosk: Translation<typeof dutch> = {
  seatTitle: 'Przy którym stoliku siedzisz?',
  seatNext: 'Następna osoba? Pokaż identyfikator tutaj.',
  seatYours: 'Twój stolik',
  seatAt: 'Stolik {number}, {room}',
  seatLater: 'Potem',
  seatNone: 'Nie masz jeszcze miejsca. Zapytaj w recepcji, znajdziemy dla ciebie stolik.',
  seatWorks: 'Nie masz stałego stolika.',
  seatOver: 'Dzisiaj nie ma już więcej rund.',
  seatWait: 'Nie ma jeszcze nazwisk. Proszę chwilę poczekać.',
};
