import type { sheetTable as dutch } from '../nl/sheetTable.ts';
import type { Translation } from '../texts.ts';

export const sheetTable: Translation<typeof dutch> = {
  sheetTitle: 'Wyjaśnienie dla prowadzącego stolik',
  sheetAim: 'Prowadzisz rozmowę przy jednym stoliku i zapisujesz, co mówi stolik.',
  sheetAct:
    'Wpisz pomysł w polu i dotknij „Zapisz”. Jeden pomysł na kartkę, słowami stolika. Gdy jest przy niej „zapisana”, kartka jest bezpieczna.',
  sheetQuestion1: 'Nie ma połączenia. Co teraz?',
  sheetAnswer1:
    'Pracuj dalej. Tablet wszystko pamięta i wyśle to, gdy połączenie wróci. Rozładowany albo zepsuty? Poproś o pomoc: dostaniesz inny tablet.',
  sheetQuestion2: 'Na kartce jest błąd.',
  sheetAnswer2:
    'Dotknij przy kartce „Zmień”. Możesz ją tam też wycofać albo przesunąć wyżej lub niżej. Zawsze da się ją przywrócić.',
  sheetQuestion3: 'Czy każdy pomysł musi być na kartce?',
  sheetAnswer3:
    'Zapisuj to, co ludzie naprawdę proponują. Pomysł popierany tylko przez jedną osobę też się liczy.',
  sheetQuestion4: 'Ktoś woli pisać w innym języku.',
  sheetAnswer4:
    'Niech ta osoba pisze sama, w swoim języku. Wybierz język pod polem. Ekran też może być w innym języku: wybierz go na dole.',
  sheetQuestion5: 'Rozmowa utknęła albo ktoś źle się czuje.',
  sheetAnswer5:
    'Dotknij „Poproś o pomoc” i wybierz, o co chodzi. Przyjdzie ktoś z zespołu na sali. W razie zagrożenia dzwoń pod 112.',
};
