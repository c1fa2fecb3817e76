import type { participant as dutch } from '../nl/participant.ts';
import type { Translation } from '../texts.ts';

export const participant: Translation<typeof dutch> = {
  title: 'Mój szczyt',
  noNetwork: 'Chwilowo brak połączenia. Sami spróbujemy ponownie.',

  yourTable: 'Twój stolik',
  nowBusy: 'Teraz: {step}',
  laterOn: 'Potem: {step}',
  tableIn: 'Stolik {number}, {room}',
  theme: 'Temat: {theme}',
  works: 'Dziś tu pracujesz, więc nie pokazujemy miejsca.',
  noSeatYet: 'Twoje miejsce pojawi się wkrótce',
  noSeatYetHint: 'Ten ekran odświeża się sam.',
  unplaced: 'Nie masz jeszcze miejsca w tej rundzie',
  unplacedHint: 'Zapytaj w recepcji. Znajdziemy dla ciebie stolik.',
  moved: 'Masz inny stolik. Nowy numer: {number}.',
  understood: 'Widzę',
  roundsTitle: 'Twoje stoliki dzisiaj',
  noTable: 'jeszcze bez stolika',
  withoutTable: 'bez stolika',
  here: 'Miło, że jesteś. Twoja obecność jest zapisana.',
  notHere: 'Witamy. Pokaż identyfikator w recepcji, a zapiszemy twoją obecność.',
  notBegun: 'Szczyt zaraz się zacznie',
  betweenSteps: 'Zaraz zaczynamy dalszą część',
  dayOver: 'Szczyt się zakończył',
  thanks: 'Dziękujemy za udział.',
  ideasSoFar: {
    one: 'na razie {count} pomysł',
    few: 'na razie {count} pomysły',
    many: 'na razie {count} pomysłów',
    other: 'na razie {count} pomysłu',
  },

  noBadge: 'Zeskanuj swój identyfikator',
  noBadgeHint:
    'Skieruj aparat telefonu na kod QR na identyfikatorze. Tutaj zobaczysz, przy którym stoliku siedzisz.',
  codeInstead: 'Kod QR nie działa? Wpisz swój kod',
  codeLabel: 'Kod na identyfikatorze',
  codeHint: 'Osiem liter i cyfr.',
  findTable: 'Znajdź mój stolik',
  linkGone: 'Ten link już nie działa',
  linkGoneHint: 'Poproś w recepcji o nowy identyfikator.',
};
