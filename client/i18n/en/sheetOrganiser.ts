import type { sheetOrganiser as dutch } from '../nl/sheetOrganiser.ts';
import type { Translation } from '../texts.ts';

export const sheetOrganiser: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for the organiser',
  sheetAim: 'You prepare the summit and keep the overview on the day.',
  sheetAct:
    'Go through the steps on the left from top to bottom. Each says whether it is done. When all is done, the day begins at “The day”.',
  sheetQuestion1: 'In what form do I hand in the list of people?',
  sheetAnswer1:
    'As Excel or CSV, with your own columns. You first see what changes. Nothing changes until you choose so.',
  sheetQuestion2: 'Who sits where, and why?',
  sheetAnswer2:
    'At “Seating”, choose what matters and let the system search. For each person you can read why he or she sits there.',
  sheetQuestion3: 'Far fewer people come than expected.',
  sheetAnswer3: 'Go to “Rearrange the hall”. You first see how the hall would change. It can be put back.',
  sheetQuestion4: 'How does my team get in?',
  sheetAnswer4:
    'At “Links for the team”, make a link or QR code for desk, screen, theme team, floor team and director. A link can be withdrawn.',
  sheetQuestion5: 'What happens with names?',
  sheetAnswer5: 'Names are kept apart from what people said and voted. A card never says who said it.',
};
