import type { Texts } from '../texts.ts';

/** What the theme team reads while it bundles cards. */
export const themeteam = {
  title: 'Themateam',
  unread: { one: '{count} kaart te lezen', other: '{count} kaarten te lezen' },
  allRead: 'Alle kaarten zijn gelezen',
  newBundle: 'Nieuwe bundel',
  heading: 'Kopje',
  putIn: 'Doe in {bundle}',
  takeOut: 'Haal uit de bundel',
  lookAlike: 'Lijkt hierop',
  times: '{count}x',
  fromTable: 'tafel {number}',
} as const satisfies Texts;
