import type { common as dutch } from '../nl/common.ts';
import type { Translation } from '../texts.ts';

export const common: Translation<typeof dutch> = {
  rehearsal: 'Prova',
  rehearsalHint: 'Buradaki hiçbir şey sonra sayılmaz.',

  online: 'Bağlı',
  connecting: 'Bağlanıyor',
  offline: 'Şu an bağlantı yok. Devam edebilirsiniz.',
  saved: 'Her şey kaydedildi',
  waiting: { one: '{count} değişiklik henüz gönderilmedi', other: '{count} değişiklik henüz gönderilmedi' },
  parked: { one: '{count} değişiklik ulaşmadı', other: '{count} değişiklik ulaşmadı' },
  newVersion: 'Yeni bir sürüm var.',
  reload: 'Yeniden yükle',
  loading: 'Bir dakika lütfen',

  cancel: 'Vazgeç',
  close: 'Kapat',
  back: 'Geri',
  retry: 'Yeniden dene',
  explain: 'Açıklama',
  explainMissing: 'Açıklama getirilemedi.',
  search: 'Ara',
  optional: 'boş kalabilir',
  charactersLeft: { one: '{count} karakter kaldı', other: '{count} karakter kaldı' },
  language: 'Dil',

  table: 'Masa {number}',
  minutesLeft: { one: '{count} dakika kaldı', other: '{count} dakika kaldı' },
  lastMinute: 'Bir dakikadan az',
  timeUp: 'Süre doldu',
  clockPaused: 'Saat durdu',
  ideas: { one: '{count} fikir', other: '{count} fikir' },
};
