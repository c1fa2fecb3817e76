import type { ProgrammeFile } from '../file.ts';
import { CITY_CONVERSATION } from './cityConversation.ts';
import { G1000_DAY } from './g1000Day.ts';
import { L750_EVENING } from './l750Evening.ts';
import { TOWN_MEETING } from './townMeeting.ts';

/** Running orders to start from, by the name that the command line knows. */
export const FORMATS = {
  'g1000-day': G1000_DAY,
  'l750-evening': L750_EVENING,
  'town-meeting': TOWN_MEETING,
  'city-conversation': CITY_CONVERSATION,
} as const satisfies Record<string, ProgrammeFile>;
export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** A fresh copy, free to be changed; undefined for a name that is none. */
export const formatNamed = (name: string): ProgrammeFile | undefined =>
  Object.hasOwn(FORMATS, name) ? structuredClone(FORMATS[name as FormatName]) : undefined;
