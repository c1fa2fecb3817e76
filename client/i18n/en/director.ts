import type { director as dutch } from '../nl/director.ts';
import type { Translation } from '../texts.ts';

export const director: Translation<typeof dutch> = {
  title: 'Director',
  programme: 'Programme',
  startStep: 'Start {step}',
  endStep: 'End {step}',
  pauseClock: 'Stop the clock',
  resumeClock: 'Start the clock',
  addMinutes: { one: '{count} minute more', other: '{count} minutes more' },
  onScreen: 'On the screen',
  putOnScreen: 'Put on the screen',
  calmScreen: 'Calm picture',
  helpWanted: 'Tables that ask for help',
  silentTables: 'Tables that we do not hear from',
};
