import type { participant as dutch } from '../nl/participant.ts';
import type { Translation } from '../texts.ts';

export const participant: Translation<typeof dutch> = {
  title: 'Мій саміт',
  noNetwork: 'Зараз немає з’єднання. Ми самі спробуємо ще раз.',

  yourTable: 'Ваш стіл',
  nowBusy: 'Зараз: {step}',
  laterOn: 'Далі: {step}',
  tableIn: 'Стіл {number}, {room}',
  theme: 'Тема: {theme}',
  works: 'Сьогодні ви працюєте тут, тому місце не вказано.',
  noSeatYet: 'Ваше місце скоро з’явиться',
  noSeatYetHint: 'Цей екран оновлюється сам.',
  unplaced: 'У цьому раунді у вас ще немає місця',
  unplacedHint: 'Запитайте на стійці реєстрації. Ми знайдемо для вас стіл.',
  moved: 'У вас інший стіл. Новий номер: {number}.',
  understood: 'Зрозуміло',
  roundsTitle: 'Ваші столи сьогодні',
  noTable: 'столу ще немає',
  withoutTable: 'без столу',
  here: 'Раді, що ви тут. Вас зареєстровано.',
  notHere: 'Вітаємо. Покажіть свій бейдж на стійці реєстрації, і вас зареєструють.',
  notBegun: 'Саміт скоро почнеться',
  betweenSteps: 'Скоро продовжимо',
  dayOver: 'Саміт завершився',
  thanks: 'Дякуємо, що були з нами.',
  ideasSoFar: {
    one: 'поки що {count} ідея',
    few: 'поки що {count} ідеї',
    many: 'поки що {count} ідей',
    other: 'поки що {count} ідеї',
  },

  noBadge: 'Відскануйте свій бейдж',
  noBadgeHint: 'Наведіть камеру телефону на QR-код на бейджі. Тут ви побачите, за яким столом сидите.',
  codeInstead: 'QR-код не працює? Введіть свій код',
  codeLabel: 'Код на вашому бейджі',
  codeHint: 'Вісім літер і цифр.',
  findTable: 'Знайти мій стіл',
  linkGone: 'Це посилання більше не працює',
  linkGoneHint: 'Попросіть новий бейдж на стійці реєстрації.',
};
