import type { help as dutch } from '../nl/help.ts';
import type { Translation } from '../texts.ts';

export const help: Translation<typeof dutch> = {
  askHelp: 'Ask for help',
  askTitle: 'What can we help with?',
  askHint: 'Tap what it is. Somebody of the floor team then comes to you.',
  askTechnology: 'Technology',
  askTechnologyHint: 'The tablet or something else does not work',
  askLanguage: 'Language',
  askLanguageHint: 'We do not understand each other well',
  askTension: 'Tension at the table',
  askTensionHint: 'The conversation is stuck or gets heated',
  askCare: 'Care for somebody',
  askCareHint: 'Somebody does not feel well',
  helpState: 'Help',
  helpAsked: 'Asked for help: {reason}',
  helpSeen: 'The floor team sees your call.',
  helpHere: 'Your call is still on this tablet. Please raise your hand.',
  helpComes: '{name} is on the way',
  someoneComes: 'Somebody is on the way',
  notNeeded: 'No longer needed',
  solved: 'It is solved',
  helpNotTaken: 'Your call did not arrive: {why}',
  nudgeFive: 'Five more minutes',
  nudgeOne: 'One more minute',
  nudgeFiveHint: 'Time to round off.',
  nudgeOneHint: 'Save the last card.',
};
