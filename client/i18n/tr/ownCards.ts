import type { ownCards as dutch } from '../nl/ownCards.ts';
import type { Translation } from '../texts.ts';

export const ownCards: Translation<typeof dutch> = {
  ownCardTitle: '{number} numaralı masa için bir kart yazın',
  ownCardHint: 'Kartınız masanızın kartlarına eklenir. Üzerinde adınız yazmaz.',
  ownCardLabel: 'Sizin fikriniz nedir?',
  ownCardSend: 'Masaya koy',
  ownCardEmpty: 'Henüz bir şey yok. Önce bir şey yazın.',
  ownCardNotKept: 'Telefonunuz bunu kaydedemedi. Metin hâlâ burada: yeniden deneyin.',
  ownCardList: 'Yazdıklarınız',
  ownCardHere: 'bu telefonda',
  ownCardSaved: 'masada',
  ownCardChange: 'Bir şeyi değiştirmek ister misiniz? Masa moderatörünüze söyleyin.',
  ownCardAside: 'Kenara koy',
};
