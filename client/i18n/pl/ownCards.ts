import type { ownCards as dutch } from '../nl/ownCards.ts';
import type { Translation } from '../texts.ts';

export const ownCards: Translation<typeof dutch> = {
  ownCardTitle: 'Napisz kartkę. Stolik {number}',
  ownCardHint: 'Twoja kartka trafi do kartek twojego stolika. Nie ma na niej imienia ani nazwiska.',
  ownCardLabel: 'Jaki masz pomysł?',
  ownCardSend: 'Połóż na stoliku',
  ownCardEmpty: 'Nic tu jeszcze nie ma. Najpierw coś napisz.',
  ownCardNotKept: 'Telefon nie mógł tego zapisać. Tekst nadal tu jest: spróbuj ponownie.',
  ownCardList: 'Twoje kartki',
  ownCardHere: 'na tym telefonie',
  ownCardSaved: 'na stoliku',
  ownCardChange: 'Chcesz coś zmienić? Poproś osobę prowadzącą twój stolik.',
  ownCardAside: 'Odłóż',
};
