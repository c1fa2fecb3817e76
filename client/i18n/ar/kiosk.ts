import type { kiosk as dutch } from '../nl/kiosk.ts';
import type { Translation } from '../texts.ts';

export const kiosk: Translation<typeof dutch> = {
  seatTitle: 'على أي طاولة تجلس؟',
  seatNext: 'التالي؟ ضع شارتك هنا.',
  seatYours: 'طاولتك',
  seatAt: 'الطاولة {number}، {room}',
  seatLater: 'بعد ذلك',
  seatNone: 'ليس لديك مقعد بعد. اسأل في الاستقبال وسنجد لك طاولة.',
  seatWorks: 'ليست لك طاولة محددة.',
  seatOver: 'لا توجد جولات أخرى اليوم.',
  seatWait: 'الأسماء لم تصل بعد. انتظر لحظة من فضلك.',
};
