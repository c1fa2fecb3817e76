import type { scan as dutch } from '../nl/scan.ts';
import type { Translation } from '../texts.ts';

export const scan: Translation<typeof dutch> = {
  'no-camera': 'لا توجد في هذا الجهاز كاميرا يمكننا استخدامها. اكتب رمز الشارة.',
  'camera-refused': 'لا يُسمح باستخدام الكاميرا. اسمح بها في الإعدادات أو اكتب رمز الشارة.',
  'camera-busy': 'برنامج آخر يستخدم الكاميرا. أغلقه أو اكتب رمز الشارة.',
  'camera-insecure': 'تعمل الكاميرا فقط في صفحة آمنة (https). اكتب رمز الشارة.',
  'reader-missing': 'لم يتم تحميل قارئ الشارات. حاول مرة أخرى أو اكتب رمز الشارة.',
  holdBadge: 'ضع الشارة أمام الكاميرا.',
  stopCamera: 'أوقف الكاميرا',
};
