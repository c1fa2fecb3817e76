import type { kiosk as dutch } from '../nl/kiosk.ts';
import type { Translation } from '../texts.ts';

export const kiosk: Translation<typeof dutch> = {
  seatTitle: 'За яким столом ви сидите?',
  seatNext: 'Хто наступний? Піднесіть бейдж сюди.',
  seatYours: 'Ваш стіл',
  seatAt: 'Стіл {number}, {room}',
  seatLater: 'Потім',
  seatNone: 'У вас ще немає місця. Запитайте на стійці реєстрації, ми знайдемо для вас стіл.',
  seatWorks: 'У вас немає постійного столу.',
  seatOver: 'Сьогодні раундів більше немає.',
  seatWait: 'Імен ще немає. Зачекайте трохи.',
};
