import type { sheetDirector as dutch } from '../nl/sheetDirector.ts';
import type { Translation } from '../texts.ts';

export const sheetDirector: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for the director',
  sheetAim: 'You decide what happens now and what the hall sees.',
  sheetAct:
    'Start the next part. The clock then runs on all screens, tablets and phones. Choose a picture, look at it under “Next” and put it on the screen.',
  sheetQuestion1: 'We are running late.',
  sheetAnswer1: 'Tap “+5 minutes”. All clocks follow. With “Pause” the clock stands still.',
  sheetQuestion2: 'I pressed the wrong button.',
  sheetAnswer2: 'Choose “Undo the last press”, or “Put back what was there” for a picture.',
  sheetQuestion3: 'Something goes wrong in the hall.',
  sheetAnswer3: 'Choose “Calm picture” or press F8. All screens become calm. Then you go on where you were.',
  sheetQuestion4: 'The connection drops.',
  sheetAnswer4:
    'The screens keep their last picture and the clock runs on. Once there is a connection again, you can go on.',
  sheetQuestion5: 'How does a vote go?',
  sheetAnswer5:
    'Choose what is on the ballot paper, open the vote and say so in the hall. After closing, the result is known at once.',
};
