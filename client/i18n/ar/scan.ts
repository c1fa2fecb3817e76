import type { scan as dutch } from '../nl/scan.ts';
import type { Translation } from '../texts.ts';

export const scan: Translation<typeof dutch> = {
  'no-camera': 'لا توجد في هذا الجهاز كاميرا يمكننا استخدامها. اكتب رمز البطاقة.',
  'camera-refused': 'لا يُسمح باستخدام الكاميرا. اسمح بها في الإعدادات أو اكتب رمز البطاقة.',
  'camera-busy': 'برنامج آخر يستخدم الكاميرا. أغلقه أو اكتب رمز البطاقة.',
  'camera-insecure': 'تعمل الكاميرا فقط في صفحة آمنة (https). اكتب رمز البطاقة.',
  'reader-missing': 'لم يتم تحميل قارئ البطاقات. حاول مرة أخرى أو اكتب رمز البطاقة.',
  holdBadge: 'ضع البطاقة أمام الكاميرا.',
  stopCamera: 'أوقف الكاميرا',
};
