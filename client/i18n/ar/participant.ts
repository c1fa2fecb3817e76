import type { participant as dutch } from '../nl/participant.ts';
import type { Translation } from '../texts.ts';

export const participant: Translation<typeof dutch> = {
  title: 'قمتي',
  yourTable: 'طاولتك',
  inRoom: 'في {room}',
  noSeatYet: 'سيظهر مكانك هنا قريبًا. تتحدّث هذه الشاشة تلقائيًا.',
  askDesk: 'هل تحتاج إلى مساعدة؟ اسأل مكتب الاستقبال.',
  nowBusy: 'الآن: {step}',
  nextRound: 'لاحقًا: طاولة {number}، {room}',
  theme: 'الموضوع',
  showBadge: 'أظهر بطاقتي',
  badgeHint: 'أظهر هذا الرمز في مكتب الاستقبال أو على الطاولة.',
  voteNow: 'صوّت الآن',
  chooseOne: 'اختر واحدًا.',
  chooseUpTo: {
    zero: 'لا تختر شيئًا.',
    one: 'اختر واحدًا.',
    two: 'اختر اثنين على الأكثر.',
    few: 'اختر {count} خيارات على الأكثر.',
    many: 'اختر {count} خيارًا على الأكثر.',
    other: 'اختر {count} خيار على الأكثر.',
  },
  giveVote: 'أدلِ بصوتي',
  voteWaiting: 'صوتك محفوظ في هذا الهاتف وسيُرسل عند عودة الاتصال.',
  voteCounted: 'تم احتساب صوتك.',
  voteSecret: 'لا يمكن لأحد أن يرى ما اخترت.',
  result: 'النتيجة',
  thanks: 'شكرًا على حضورك.',
};
