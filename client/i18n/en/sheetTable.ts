import type { sheetTable as dutch } from '../nl/sheetTable.ts';
import type { Translation } from '../texts.ts';

export const sheetTable: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for the facilitator',
  sheetAim: 'You lead the conversation at one table and write down what the table says.',
  sheetAct:
    'Type an idea in the field and tap “Save”. One idea on a card, in the words of the table. When it says “saved”, the card is safe.',
  sheetQuestion1: 'The connection is gone. What now?',
  sheetAnswer1:
    'Just carry on. The tablet remembers everything and sends it once the connection is back. Empty or broken? Ask for help: you get another tablet.',
  sheetQuestion2: 'There is a mistake on a card.',
  sheetAnswer2:
    'Tap “Change” at the card. There you can also take it back, or move it up or down. You can always put it back.',
  sheetQuestion3: 'Must every idea be on a card?',
  sheetAnswer3: 'Write down what people really propose. An idea that only one person stands for counts too.',
  sheetQuestion4: 'Somebody would rather write another language.',
  sheetAnswer4:
    'Let that person type, in their own language. Choose the language below the field. The screen can speak another language too: choose it at the bottom.',
  sheetQuestion5: 'The conversation is stuck, or somebody is unwell.',
  sheetAnswer5:
    'Tap “Ask for help” and choose what is wrong. Somebody of the floor team will come. In danger, call 112.',
};
