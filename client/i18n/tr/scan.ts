import type { scan as dutch } from '../nl/scan.ts';
import type { Translation } from '../texts.ts';

export const scan: Translation<typeof dutch> = {
  'no-camera': 'Bu cihazda kullanabileceğimiz bir kamera yok. Yaka kartındaki kodu yazın.',
  'camera-refused': 'Kameraya izin verilmedi. Ayarlardan izin verin ya da yaka kartındaki kodu yazın.',
  'camera-busy': 'Kamerayı başka bir program kullanıyor. Onu kapatın ya da yaka kartındaki kodu yazın.',
  'camera-insecure': 'Kamera yalnızca güvenli bir sayfada (https) çalışır. Yaka kartındaki kodu yazın.',
  'reader-missing': 'Kart okuyucu yüklenemedi. Yeniden deneyin ya da yaka kartındaki kodu yazın.',
  holdBadge: 'Yaka kartını kameraya tutun.',
  stopCamera: 'Kamerayı kapat',
};
