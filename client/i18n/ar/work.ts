import type { work as dutch } from '../nl/work.ts';
import type { Translation } from '../texts.ts';

export const work: Translation<typeof dutch> = {
  summit: 'قمة المواطنين',
  save: 'احفظ',
  next: 'متابعة',
  change: 'غيّر',
  remove: 'أزل',
  undo: 'تراجع',
  more: 'المزيد',
  round: 'الجولة {number}',
  roundOf: 'الجولة {number} من {total}',
  timeLeft: 'الوقت المتبقي',
  people: {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{count} أشخاص',
    many: '{count} شخصًا',
    other: '{count} شخص',
  },
  tables: {
    zero: 'لا طاولات',
    one: 'طاولة واحدة',
    two: 'طاولتان',
    few: '{count} طاولات',
    many: '{count} طاولة',
    other: '{count} طاولة',
  },
  votes: {
    zero: 'لا أصوات',
    one: 'صوت واحد',
    two: 'صوتان',
    few: '{count} أصوات',
    many: '{count} صوتًا',
    other: '{count} صوت',
  },
};
