import type { help as dutch } from '../nl/help.ts';
import type { Translation } from '../texts.ts';

export const help: Translation<typeof dutch> = {
  askHelp: 'اطلب المساعدة',
  askTitle: 'بماذا يمكننا أن نساعد؟',
  askHint: 'اضغط على السبب. سيأتي إليك شخص من فريق القاعة.',
  askTechnology: 'التقنية',
  askTechnologyHint: 'الجهاز أو شيء آخر لا يعمل',
  askLanguage: 'اللغة',
  askLanguageHint: 'لا نفهم بعضنا جيدًا',
  askTension: 'توتر على الطاولة',
  askTensionHint: 'الحديث متعثر أو أصبح حادًا',
  askCare: 'رعاية شخص',
  askCareHint: 'شخص لا يشعر أنه بخير',
  helpState: 'المساعدة',
  helpAsked: 'طُلبت المساعدة: {reason}',
  helpSeen: 'فريق القاعة يرى طلبك.',
  helpHere: 'ما زال طلبك على هذا الجهاز. ارفع يدك من فضلك.',
  helpComes: '{name} في الطريق إليك',
  someoneComes: 'شخص في الطريق إليك',
  notNeeded: 'لم نعد بحاجة',
  solved: 'تم الحل',
  helpNotTaken: 'لم يصل طلبك: {why}',
  nudgeFive: 'بقيت خمس دقائق',
  nudgeOne: 'بقيت دقيقة واحدة',
  nudgeFiveHint: 'حان وقت الختام.',
  nudgeOneHint: 'احفظ البطاقة الأخيرة.',
};
