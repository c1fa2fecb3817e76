import type { common as dutch } from '../nl/common.ts';
import type { Translation } from '../texts.ts';

export const common: Translation<typeof dutch> = {
  rehearsal: 'Репетиція',
  rehearsalHint: 'Ніщо з цього потім не враховується.',

  online: 'З’єднано',
  connecting: 'З’єднуємося',
  offline: 'Зараз немає з’єднання. Можна працювати далі.',
  saved: 'Усе збережено',
  waiting: {
    one: '{count} зміну ще не надіслано',
    few: '{count} зміни ще не надіслано',
    many: '{count} змін ще не надіслано',
    other: '{count} зміни ще не надіслано',
  },
  parked: {
    one: '{count} зміна не дійшла',
    few: '{count} зміни не дійшли',
    many: '{count} змін не дійшло',
    other: '{count} зміни не дійшло',
  },
  newVersion: 'Є нова версія.',
  reload: 'Завантажити знову',
  loading: 'Зачекайте хвилинку',

  cancel: 'Скасувати',
  close: 'Закрити',
  back: 'Назад',
  retry: 'Спробувати ще раз',
  explain: 'Пояснення',
  explainMissing: 'Не вдалося отримати пояснення.',
  search: 'Шукати',
  optional: 'можна не заповнювати',
  charactersLeft: {
    one: 'залишився {count} знак',
    few: 'залишилося {count} знаки',
    many: 'залишилося {count} знаків',
    other: 'залишилося {count} знака',
  },
  language: 'Мова',

  table: 'Стіл {number}',
  minutesLeft: {
    one: 'Залишилася {count} хвилина',
    few: 'Залишилося {count} хвилини',
    many: 'Залишилося {count} хвилин',
    other: 'Залишилося {count} хвилини',
  },
  lastMinute: 'Менше хвилини',
  timeUp: 'Час вийшов',
  clockPaused: 'Годинник зупинено',
  ideas: { one: '{count} ідея', few: '{count} ідеї', many: '{count} ідей', other: '{count} ідеї' },
};
