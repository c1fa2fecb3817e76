import type { work as dutch } from '../nl/work.ts';
import type { Translation } from '../texts.ts';

export const work: Translation<typeof dutch> = {
  summit: 'Yurttaş zirvesi',
  save: 'Kaydet',
  next: 'Devam',
  change: 'Değiştir',
  remove: 'Kaldır',
  undo: 'Geri al',
  more: 'Daha fazla',
  toMain: 'İçeriğe geç',
  partMissing: 'Bu bölüm alınamadı. Hiçbir şey kaybolmadı.',
  lineSaved: 'Her şey ulaştı.',
  lineWaits: 'Bu cihazda bekleyen bir şey var.',
  round: 'Tur {number}',
  roundOf: 'Tur {number} / {total}',
  timeLeft: 'kalan süre',
  people: { one: '{count} kişi', other: '{count} kişi' },
  tables: { one: '{count} masa', other: '{count} masa' },
  votes: { one: '{count} oy', other: '{count} oy' },
  onSchedule: 'Programa uygun',
  behindSchedule: { one: 'programın {count} dakika gerisinde', other: 'programın {count} dakika gerisinde' },
  aheadOfSchedule: {
    one: 'programın {count} dakika ilerisinde',
    other: 'programın {count} dakika ilerisinde',
  },
};
