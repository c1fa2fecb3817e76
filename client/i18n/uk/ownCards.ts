import type { ownCards as dutch } from '../nl/ownCards.ts';
import type { Translation } from '../texts.ts';

export const ownCards: Translation<typeof dutch> = {
  ownCardTitle: 'Напишіть картку. Стіл {number}',
  ownCardHint: 'Ваша картка потрапить до карток вашого столу. Вашого імені на ній немає.',
  ownCardLabel: 'Яка у вас ідея?',
  ownCardSend: 'Покласти на стіл',
  ownCardEmpty: 'Тут ще нічого немає. Спочатку щось напишіть.',
  ownCardNotKept: 'Телефон не зміг це зберегти. Текст ще тут: спробуйте ще раз.',
  ownCardList: 'Ваші картки',
  ownCardHere: 'на цьому телефоні',
  ownCardSaved: 'на столі',
  ownCardChange: 'Хочете щось змінити? Скажіть модератору вашого столу.',
  ownCardAside: 'Відкласти',
};
