import type { ownCards as dutch } from '../nl/ownCards.ts';
import type { Translation } from '../texts.ts';

export const ownCards: Translation<typeof dutch> = {
  ownCardTitle: 'اكتب بطاقة للطاولة {number}',
  ownCardHint: 'تنضم بطاقتك إلى بطاقات طاولتك. لا يظهر اسمك عليها.',
  ownCardLabel: 'ما فكرتك؟',
  ownCardSend: 'ضعها على الطاولة',
  ownCardEmpty: 'لا يوجد شيء بعد. اكتب شيئًا أولًا.',
  ownCardNotKept: 'لم يتمكن هاتفك من الحفظ. النص ما زال موجودًا: حاول مرة أخرى.',
  ownCardList: 'ما كتبته',
  ownCardHere: 'على هذا الهاتف',
  ownCardSaved: 'على الطاولة',
  ownCardChange: 'هل تريد تغيير شيء؟ اسأل ميسّر طاولتك.',
  ownCardAside: 'ضعها جانبًا',
};
