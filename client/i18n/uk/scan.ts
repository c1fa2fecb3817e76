import type { scan as dutch } from '../nl/scan.ts';
import type { Translation } from '../texts.ts';

export const scan: Translation<typeof dutch> = {
  'no-camera': 'На цьому пристрої немає камери, яку можна використати. Введіть код із бейджа.',
  'camera-refused': 'Камеру не дозволено. Дозвольте її в налаштуваннях або введіть код із бейджа.',
  'camera-busy': 'Камеру використовує інша програма. Закрийте її або введіть код із бейджа.',
  'camera-insecure': 'Камера працює лише на захищеній сторінці (https). Введіть код із бейджа.',
  'reader-missing': 'Не вдалося завантажити сканер. Спробуйте ще раз або введіть код із бейджа.',
  holdBadge: 'Піднесіть бейдж до камери.',
  stopCamera: 'Вимкнути камеру',
};
