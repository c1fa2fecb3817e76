import type { practice as dutch } from '../nl/practice.ts';
import type { Translation } from '../texts.ts';

export const practice: Translation<typeof dutch> = {
  practiceTable: 'Пробний стіл',
  lessonCount: 'Крок {at} з {total}',
  lessonType: 'Напишіть ідею в полі та торкніться «{save}».',
  lessonSaved: 'Подивіться на картку. Там написано «{saved}»? Отже, вона в безпеці.',
  lessonMark: 'Напишіть ще одну картку. Виберіть її вид, наприклад «{tip}», і збережіть.',
  lessonChange: 'Торкніться «{change}» біля картки, змініть текст і збережіть.',
  lessonTakeBack: 'Торкніться ще раз «{change}», а тоді «{withdraw}». Картку завжди можна повернути.',
  lessonCut: 'Інколи зв’язок зникає. Спробуйте, як це.',
  lessonWithout: 'Зв’язку немає. Усе одно напишіть картку і збережіть її.',
  lessonMend: 'Біля картки написано «{here}»: вона не загубиться. Тепер поверніть зв’язок.',
  lessonHelp:
    'Нічого не пропало. Останнє: торкніться «{askHelp}» і виберіть, що сталося. Зараз ніхто не прийде.',
  seen: 'Бачу',
  cutLine: 'Вимкнути зв’язок',
  mendLine: 'Повернути зв’язок',
  skipLesson: 'Пропустити',
  stopPractice: 'Закінчити вправи',
  youCan: 'Ви вмієте',
  youCanHint:
    'За вашим столом усе працює так само. Картки цього пробного столу не рахуються і зникнуть самі.',
  toOwnTable: 'До свого столу',
  practiseAgain: 'Ще раз',
};
