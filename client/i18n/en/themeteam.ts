import type { themeteam as dutch } from '../nl/themeteam.ts';
import type { Translation } from '../texts.ts';

export const themeteam: Translation<typeof dutch> = {
  title: 'Theme team',
  unread: { one: '{count} card to read', other: '{count} cards to read' },
  allRead: 'All cards are read',
  newBundle: 'New bundle',
  heading: 'Heading',
  putIn: 'Put in {bundle}',
  takeOut: 'Take out of the bundle',
  lookAlike: 'Looks like this',
  times: '{count}x',
  fromTable: 'table {number}',
};
