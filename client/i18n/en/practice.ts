import type { practice as dutch } from '../nl/practice.ts';
import type { Translation } from '../texts.ts';

export const practice: Translation<typeof dutch> = {
  practiceTable: 'Practice table',
  lessonCount: 'Step {at} of {total}',
  lessonType: 'Type an idea in the field and tap “{save}”.',
  lessonSaved: 'Look at your card. Does it say “{saved}”? Then it is safe.',
  lessonMark: 'Type another card. Choose what it is, “{tip}” for example, and save it.',
  lessonChange: 'Tap “{change}” at a card, alter the words and save it.',
  lessonTakeBack: 'Tap “{change}” again and then “{withdraw}”. You can always put it back.',
  lessonCut: 'Sometimes the connection drops. Try that now.',
  lessonWithout: 'The connection is gone. Type a card all the same and save it.',
  lessonMend: 'Your card says “{here}”: it will not get lost. Now let the connection come back.',
  lessonHelp:
    'Nothing is lost. The last one: tap “{askHelp}” and choose what is wrong. Nobody will come now.',
  seen: 'I see it',
  cutLine: 'Drop the connection',
  mendLine: 'Bring the connection back',
  skipLesson: 'Skip',
  stopPractice: 'Stop practising',
  youCan: 'You can do it',
  youCanHint:
    'It works just like this at your own table. The cards of this practice table do not count and disappear by themselves.',
  toOwnTable: 'To your own table',
  practiseAgain: 'Once more',
};
