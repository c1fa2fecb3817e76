import type { common as dutch } from '../nl/common.ts';
import type { Translation } from '../texts.ts';

export const common: Translation<typeof dutch> = {
  rehearsal: 'Rehearsal',
  rehearsalHint: 'Nothing here will count on the day.',

  online: 'Connected',
  connecting: 'Connecting',
  offline: 'No connection for now. You can carry on.',
  saved: 'Everything saved',
  waiting: { one: '{count} change not sent yet', other: '{count} changes not sent yet' },
  parked: { one: '{count} change did not arrive', other: '{count} changes did not arrive' },
  newVersion: 'There is a new version.',
  reload: 'Reload',
  loading: 'One moment',

  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  explain: 'How it works',
  explainMissing: 'The explanation could not be fetched.',
  search: 'Search',
  optional: 'can stay empty',
  charactersLeft: { one: '{count} character left', other: '{count} characters left' },
  language: 'Language',

  table: 'Table {number}',
  minutesLeft: { one: '{count} minute left', other: '{count} minutes left' },
  lastMinute: 'Less than a minute',
  timeUp: 'Time is up',
  clockPaused: 'The clock is stopped',
  ideas: { one: '{count} idea', other: '{count} ideas' },
};
