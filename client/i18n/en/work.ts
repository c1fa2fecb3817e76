import type { work as dutch } from '../nl/work.ts';
import type { Translation } from '../texts.ts';

export const work: Translation<typeof dutch> = {
  summit: 'Citizens’ summit',
  save: 'Save',
  next: 'Continue',
  change: 'Change',
  remove: 'Remove',
  undo: 'Undo',
  more: 'More',
  toMain: 'To the content',
  partMissing: 'This part could not be fetched. Nothing is lost.',
  lineSaved: 'Everything has arrived.',
  lineWaits: 'Something is still waiting on this device.',
  round: 'Round {number}',
  roundOf: 'Round {number} of {total}',
  timeLeft: 'to go',
  people: { one: '{count} person', other: '{count} people' },
  tables: { one: '{count} table', other: '{count} tables' },
  votes: { one: '{count} vote', other: '{count} votes' },
  onSchedule: 'On schedule',
  behindSchedule: { one: '{count} minute behind schedule', other: '{count} minutes behind schedule' },
  aheadOfSchedule: { one: '{count} minute ahead of schedule', other: '{count} minutes ahead of schedule' },
};
