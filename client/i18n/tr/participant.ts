import type { participant as dutch } from '../nl/participant.ts';
import type { Translation } from '../texts.ts';

export const participant: Translation<typeof dutch> = {
  title: 'Zirvem',
  noNetwork: 'Şu an bağlantı yok. Kendiliğinden yeniden deneyeceğiz.',

  yourTable: 'Masanız',
  nowBusy: 'Şimdi: {step}',
  laterOn: 'Sonra: {step}',
  tableIn: 'Masa {number}, {room}',
  theme: 'Konu: {theme}',
  works: 'Bugün burada çalışıyorsunuz, bu yüzden burada bir yer görünmüyor.',
  noSeatYet: 'Yeriniz birazdan belli olacak',
  noSeatYetHint: 'Bu ekran kendiliğinden güncellenir.',
  unplaced: 'Bu tur için henüz yeriniz yok',
  unplacedHint: 'Danışmaya sorun. Size bir masa buluruz.',
  moved: 'Masanız değişti. Yeni masanız: {number}.',
  understood: 'Gördüm',
  roundsTitle: 'Bugünkü masalarınız',
  noTable: 'henüz masa yok',
  withoutTable: 'masa yok',
  here: 'Geldiğiniz için teşekkürler. Kaydınız yapıldı.',
  notHere: 'Hoş geldiniz. Kaydınız için yaka kartınızı danışmada gösterin.',
  notBegun: 'Zirve birazdan başlıyor',
  betweenSteps: 'Birazdan devam ediyoruz',
  dayOver: 'Zirve sona erdi',
  thanks: 'Katıldığınız için teşekkür ederiz.',
  ideasSoFar: { one: 'şu ana kadar {count} fikir', other: 'şu ana kadar {count} fikir' },

  noBadge: 'Yaka kartınızı okutun',
  noBadgeHint:
    'Telefonunuzun kamerasını yaka kartınızdaki QR koduna tutun. Hangi masada oturduğunuzu burada görürsünüz.',
  codeInstead: 'QR kodu okunmuyor mu? Kodunuzu yazın',
  codeLabel: 'Yaka kartınızdaki kod',
  codeHint: 'Sekiz harf ve rakam.',
  findTable: 'Masamı bul',
  linkGone: 'Bu bağlantı artık çalışmıyor',
  linkGoneHint: 'Danışmadan yeni bir yaka kartı isteyin.',
};
