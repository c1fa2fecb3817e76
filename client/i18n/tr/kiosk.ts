import type { kiosk as dutch } from '../nl/kiosk.ts';
import type { Translation } from '../texts.ts';

export const kiosk: Translation<typeof dutch> = {
  seatTitle: 'Hangi masada oturuyorsunuz?',
  seatNext: 'Sıradaki? Yaka kartınızı buraya tutun.',
  seatYours: 'Masanız',
  seatAt: 'Masa {number}, {room}',
  seatLater: 'Daha sonra',
  seatNone: 'Henüz yeriniz yok. Danışmaya sorun, size bir masa buluruz.',
  seatWorks: 'Size ayrılmış bir masa yok.',
  seatOver: 'Bugün başka tur yok.',
  seatWait: 'İsimler henüz gelmedi. Biraz bekleyin.',
};
