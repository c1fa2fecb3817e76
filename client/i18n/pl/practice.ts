import type { practice as dutch } from '../nl/practice.ts';
import type { Translation } from '../texts.ts';

export const practice: Translation<typeof dutch> = {
  practiceTable: 'Stolik próbny',
  lessonCount: 'Krok {at} z {total}',
  lessonType: 'Wpisz pomysł w polu i dotknij „{save}”.',
  lessonSaved: 'Spójrz na swoją kartkę. Jest przy niej „{saved}”? To znaczy, że jest bezpieczna.',
  lessonMark: 'Napisz jeszcze jedną kartkę. Wybierz jej rodzaj, na przykład „{tip}”, i zapisz.',
  lessonChange: 'Dotknij przy kartce „{change}”, zmień tekst i zapisz.',
  lessonTakeBack: 'Dotknij jeszcze raz „{change}”, a potem „{withdraw}”. Kartkę zawsze można przywrócić.',
  lessonCut: 'Czasem połączenie znika. Wypróbuj to teraz.',
  lessonWithout: 'Nie ma połączenia. Mimo to napisz kartkę i ją zapisz.',
  lessonMend: 'Przy kartce jest „{here}”: nie zginie. Teraz przywróć połączenie.',
  lessonHelp:
    'Nic nie zginęło. Ostatnia rzecz: dotknij „{askHelp}” i wybierz, o co chodzi. Teraz nikt nie przyjdzie.',
  seen: 'Widzę',
  cutLine: 'Przerwij połączenie',
  mendLine: 'Przywróć połączenie',
  skipLesson: 'Pomiń',
  stopPractice: 'Zakończ ćwiczenie',
  youCan: 'Umiesz to',
  youCanHint:
    'Przy twoim stoliku wszystko działa tak samo. Kartki z tego stolika próbnego się nie liczą i same znikną.',
  toOwnTable: 'Do swojego stolika',
  practiseAgain: 'Jeszcze raz',
};
