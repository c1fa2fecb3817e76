import type { sheetPhone as dutch } from '../nl/sheetPhone.ts';
import type { Translation } from '../texts.ts';

export const sheetPhone: Translation<typeof dutch> = {
  sheetTitle: 'Wyjaśnienie dla uczestników',
  sheetAim: 'Tutaj widzisz, przy którym stoliku siedzisz. Gdy jest głosowanie, głosujesz tutaj.',
  sheetAct:
    'Przed każdą rundą spójrz na dużą liczbę pod „Twój stolik”. Resztę dnia pokazuje „Twoje stoliki dzisiaj”. Gdy coś się zmieni, ta strona sama się odświeży.',
  sheetQuestion1: 'Mój telefon się rozładował albo wolę go nie używać.',
  sheetAnswer1:
    'Nie szkodzi. Pokaż identyfikator w recepcji. Tam znajdą twój stolik i tam możesz też zagłosować.',
  sheetQuestion2: 'Nie mam już mojego identyfikatora.',
  sheetAnswer2:
    'Idź do recepcji i podaj swoje nazwisko. Dostaniesz nowy identyfikator. Stary przestanie działać.',
  sheetQuestion3: 'Czy ktoś widzi, jak głosuję?',
  sheetAnswer3:
    'Twoje nazwisko i twój wybór są przechowywane osobno. Co to znaczy, przeczytasz przy głosowaniu pod „Na ile to jest tajne?”.',
  sheetQuestion4: 'Nie mam teraz połączenia.',
  sheetAnswer4:
    'To, co widzisz, zostaje, ale mogło się zmienić. Telefon przechowa twój głos, aż wróci połączenie.',
  sheetQuestion5: 'Wolę inny język albo inne kolory.',
  sheetAnswer5:
    'Wybierz język na dole strony. Tam wybierzesz też inne kolory, na przykład ciemny ekran albo większy kontrast.',
};
