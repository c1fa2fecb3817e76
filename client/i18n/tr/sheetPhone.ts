import type { sheetPhone as dutch } from '../nl/sheetPhone.ts';
import type { Translation } from '../texts.ts';

export const sheetPhone: Translation<typeof dutch> = {
  sheetTitle: 'Katılımcılar için açıklama',
  sheetAim: 'Hangi masada oturduğunuzu burada görürsünüz. Oylama varsa burada oy verirsiniz.',
  sheetAct:
    'Her turdan önce “Masanız” altındaki büyük sayıya bakın. Gününüzün geri kalanı “Bugünkü masalarınız” altındadır. Bir şey değişirse bu sayfa kendiliğinden yenilenir.',
  sheetQuestion1: 'Telefonumun pili bitti ya da onu kullanmak istemiyorum.',
  sheetAnswer1:
    'Sorun değil. Yaka kartınızı danışmada gösterin. Orada masanızı bulurlar, orada oy da verebilirsiniz.',
  sheetQuestion2: 'Yaka kartımı kaybettim.',
  sheetAnswer2: 'Danışmaya gidin ve adınızı söyleyin. Yeni bir yaka kartı alırsınız. Eskisi artık çalışmaz.',
  sheetQuestion3: 'Neye oy verdiğimi biri görebilir mi?',
  sheetAnswer3:
    'Adınız ve tercihiniz ayrı saklanır. Bunun ne demek olduğunu oylamada “Bu ne kadar gizli?” altında okursunuz.',
  sheetQuestion4: 'Şu an bağlantım yok.',
  sheetAnswer4:
    'Gördükleriniz kalır, ama bu arada değişmiş olabilir. Telefonunuz oyunuzu bağlantı gelene kadar saklar.',
  sheetQuestion5: 'Başka bir dil ya da başka renkler istiyorum.',
  sheetAnswer5:
    'Dilinizi sayfanın altında seçin. Orada koyu ekran ya da daha fazla kontrast gibi başka renkler de seçebilirsiniz.',
};
