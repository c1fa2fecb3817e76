import type { common as dutch } from '../nl/common.ts';
import type { Translation } from '../texts.ts';

export const common: Translation<typeof dutch> = {
  rehearsal: 'تدريب',
  rehearsalHint: 'لا شيء مما هنا سيُحتسب لاحقًا.',

  online: 'متصل',
  connecting: 'جارٍ الاتصال',
  offline: 'لا يوجد اتصال حاليًا. يمكنك المتابعة.',
  saved: 'كل شيء محفوظ',
  waiting: {
    zero: 'أُرسلت كل التغييرات',
    one: 'تغيير واحد لم يُرسل بعد',
    two: 'تغييران لم يُرسلا بعد',
    few: '{count} تغييرات لم تُرسل بعد',
    many: '{count} تغييرًا لم يُرسل بعد',
    other: '{count} تغيير لم يُرسل بعد',
  },
  parked: {
    zero: 'وصلت كل التغييرات',
    one: 'تغيير واحد لم يصل',
    two: 'تغييران لم يصلا',
    few: '{count} تغييرات لم تصل',
    many: '{count} تغييرًا لم يصل',
    other: '{count} تغيير لم يصل',
  },
  newVersion: 'توجد نسخة جديدة.',
  reload: 'أعد التحميل',
  loading: 'لحظة من فضلك',

  cancel: 'إلغاء',
  close: 'أغلق',
  back: 'رجوع',
  retry: 'حاول مرة أخرى',
  search: 'ابحث',
  optional: 'يمكن تركه فارغًا',
  charactersLeft: {
    zero: 'لم يبقَ أي حرف',
    one: 'بقي حرف واحد',
    two: 'بقي حرفان',
    few: 'بقيت {count} أحرف',
    many: 'بقي {count} حرفًا',
    other: 'بقي {count} حرف',
  },
  language: 'اللغة',

  table: 'طاولة {number}',
  minutesLeft: {
    zero: 'انتهى الوقت',
    one: 'بقيت دقيقة واحدة',
    two: 'بقيت دقيقتان',
    few: 'بقيت {count} دقائق',
    many: 'بقيت {count} دقيقة',
    other: 'بقيت {count} دقيقة',
  },
  lastMinute: 'أقل من دقيقة',
  timeUp: 'انتهى الوقت',
  clockPaused: 'الساعة متوقفة',
  ideas: {
    zero: 'لا أفكار',
    one: 'فكرة واحدة',
    two: 'فكرتان',
    few: '{count} أفكار',
    many: '{count} فكرة',
    other: '{count} فكرة',
  },
};
