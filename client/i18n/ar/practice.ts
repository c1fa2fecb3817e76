import type { practice as dutch } from '../nl/practice.ts';
import type { Translation } from '../texts.ts';

export const practice: Translation<typeof dutch> = {
  practiceTable: 'طاولة التدريب',
  lessonCount: 'الخطوة {at} من {total}',
  lessonType: 'اكتب فكرة في الحقل ثم اضغط على «{save}».',
  lessonSaved: 'انظر إلى بطاقتك. هل كُتب عندها «{saved}»؟ إذن هي في أمان.',
  lessonMark: 'اكتب بطاقة أخرى. اختر نوعها، «{tip}» مثلًا، ثم احفظها.',
  lessonChange: 'اضغط عند إحدى البطاقات على «{change}»، وعدّل النص ثم احفظه.',
  lessonTakeBack: 'اضغط مرة أخرى على «{change}» ثم على «{withdraw}». يمكنك إعادتها دائمًا.',
  lessonCut: 'ينقطع الاتصال أحيانًا. جرّب ذلك الآن.',
  lessonWithout: 'انقطع الاتصال. اكتب بطاقة رغم ذلك واحفظها.',
  lessonMend: 'كُتب عند بطاقتك «{here}»: لن تضيع. أعد الاتصال الآن.',
  lessonHelp: 'لم يضع شيء. الخطوة الأخيرة: اضغط على «{askHelp}» واختر السبب. لن يأتي أحد الآن.',
  seen: 'رأيت ذلك',
  cutLine: 'اقطع الاتصال',
  mendLine: 'أعد الاتصال',
  skipLesson: 'تخطَّ',
  stopPractice: 'أوقف التدريب',
  youCan: 'أنت قادر على ذلك',
  youCanHint: 'يعمل كل شيء بالطريقة نفسها على طاولتك. بطاقات طاولة التدريب لا تُحسب وتختفي تلقائيًا.',
  toOwnTable: 'إلى طاولتك',
  practiseAgain: 'مرة أخرى',
};
