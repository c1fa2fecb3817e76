import type { choices as dutch } from '../nl/choices.ts';
import type { Translation } from '../texts.ts';

export const choices: Translation<typeof dutch> = {
  wishTitle: 'Wybierz temat: {step}',
  wishHint: {
    one: 'Dotknij tematu, o którym chcesz rozmawiać.',
    few: 'Najpierw dotknij tego, czego chcesz najbardziej, potem drugiego wyboru. Możesz wybrać {count} tematy.',
    many: 'Najpierw dotknij tego, czego chcesz najbardziej, potem drugiego wyboru. Możesz wybrać {count} tematów.',
    other:
      'Najpierw dotknij tego, czego chcesz najbardziej, potem drugiego wyboru. Możesz wybrać {count} tematu.',
  },
  wishFair:
    'Nie trzeba się spieszyć. Gdy brakuje miejsc, pierwszeństwo mają osoby, których życzenia spełniły się dziś w mniejszym stopniu. Potem losujemy.',
  wishRank: 'wybór {rank}',
  wishFull: 'Chcesz inny? Najpierw usuń jeden.',
  wishNone: 'Najpierw wybierz temat.',
  wishSave: 'Zapisz mój wybór',
  wishSaveFor: 'Zapisz wybór',
  wishSaved: 'Twój wybór jest zapisany',
  wishUntil: 'Możesz go zmienić, dopóki wybór jest otwarty.',
  wishChange: 'Zmień',
  wishOnDevice: 'Twój wybór jest na tym urządzeniu. Wyślemy go, gdy wróci połączenie.',
  wishSending: 'Twój wybór jest w drodze.',
  wishNotStored: 'To urządzenie nie mogło zapisać twojego wyboru. Spróbuj ponownie.',
  wishYours: 'Twój wybór',

  wishClosed: 'Wybór jest zamknięty. Teraz rozdzielamy miejsca.',
  wishLate: 'Wybierz mimo to',
  wishLateHint:
    'Wybór jest już zamknięty. Dostaniesz wolne miejsce albo trafisz na koniec listy oczekujących.',
  placeYours: 'Twój temat: {step}',
  placeRank: 'To wybór {rank}.',
  placeLater: 'Masz miejsce przy temacie spoza twojego wyboru.',
  placeNone: 'Masz miejsce przy stoliku, który był jeszcze wolny.',
  placeGivenBack: 'Twoje miejsce jest oddane.',
  waitFirst: '{theme}: jesteś na początku listy oczekujących, bo {reason}',
  waitAt: '{theme}: twoje miejsce na liście oczekujących to {position}, bo {reason}',
  waitMoves: 'Gdy zwolni się miejsce, przesuniesz się automatycznie. Zobaczysz to tutaj.',
  why_owed: 'było za mało miejsc, a życzenia innych osób spełniły się dziś w mniejszym stopniu.',
  why_lot: 'było za mało miejsc, a los wskazał inne osoby.',
  why_needs: 'nie ma tam jeszcze wolnego stolika z tym, czego potrzebujesz.',
  why_spread: 'goście specjalni siedzą przy różnych stolikach, a ich miejsca tam są już zajęte.',
  why_late: 'w chwili wyboru miejsca były już zajęte.',
  why_moved: 'twój stolik tam się nie odbył.',
  lotHow: 'Jak przebiegło losowanie',
  lotIs:
    'Każda osoba dostała numer z tego losu: {lot}. Najniższy numer miał pierwszeństwo. Każdy może to sprawdzić.',
  giveBack: 'Oddaj moje miejsce',
  giveBackFor: 'Oddaj miejsce',
  giveBackSure: 'Czy chcesz oddać swoje miejsce w tej rundzie?',
  giveBackHint:
    'Twoje miejsce dostanie pierwsza osoba z listy oczekujących. Ty nie będziesz mieć stolika w tej rundzie.',

  wishFor: 'Temat: {step}',
  wishDesk: 'Wybierz temat',
  wishPaper: 'Numery z listy',
  wishPaperHint: 'Z papieru: wpisz numery po kolei, na przykład 3 7 1, i naciśnij Enter.',
  wishPaperWrong: 'Nie ma tematu o numerze {number}.',
  wishPaperMany: {
    one: 'Najwyżej {count} numer.',
    few: 'Najwyżej {count} numery.',
    many: 'Najwyżej {count} numerów.',
    other: 'Najwyżej {count} numeru.',
  },

  kioskTitle: 'Wybierz temat',
  kioskScan: 'Pokaż identyfikator do kamery albo wpisz kod z identyfikatora',
  kioskType: 'Wpisz kod z identyfikatora',
  kioskUnknown: 'Nie znamy tego identyfikatora. Zapytaj w recepcji.',
  kioskHello: 'Dzień dobry, {name}',
  kioskDone: 'Gotowe. Twój wybór jest zapisany.',
  kioskCamera: 'Użyj kamery',
  kioskReady: 'Gotowe',
  kioskBack: {
    one: 'Ten ekran wróci za {count} sekundę.',
    few: 'Ten ekran wróci za {count} sekundy.',
    many: 'Ten ekran wróci za {count} sekund.',
    other: 'Ten ekran wróci za {count} sekundy.',
  },

  kioskCode: 'Kod na identyfikatorze',
  kioskGo: 'Dalej',
};
