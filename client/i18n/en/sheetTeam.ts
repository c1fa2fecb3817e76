import type { sheetTeam as dutch } from '../nl/sheetTeam.ts';
import type { Translation } from '../texts.ts';

export const sheetTeam: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for the theme team',
  sheetAim: 'You read what the tables write and put together what belongs together.',
  sheetAct:
    'Take a stack of cards on the left. Read a card and put it in a bundle with a good heading. Then choose what the hall may see on the screens.',
  sheetQuestion1: 'Do we read cards twice?',
  sheetAnswer1: 'No. What you take, others see as your stack. Lay back what you cannot manage.',
  sheetQuestion2: 'May I change the words of a table?',
  sheetAnswer2:
    'No, they stay as the table wrote them. You make the heading. When a card holds two ideas, choose “Split”.',
  sheetQuestion3: 'I made a mistake.',
  sheetAnswer3:
    'Undo your last act, or find an older one in “History”. Everything can be undone, also what somebody else did.',
  sheetQuestion4: 'A card says something that nobody should see.',
  sheetAnswer4:
    'Choose “Hide” and say why. The hall does not see the card then. It still counts and is kept.',
  sheetQuestion5: 'What if only one person thinks so?',
  sheetAnswer5: 'Put the card in the bundle and choose “Minority”. So another voice can still be read.',
};
