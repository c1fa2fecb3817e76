import type { seatingClash as dutch } from '../nl/seatingClash.ts';
import type { Translation } from '../texts.ts';

export const seatingClash: Translation<typeof dutch> = {
  clashesTitle: {
    one: '{count} rule does not go with the others',
    other: '{count} things do not go together',
  },
  clash_tableWithoutSeats: 'Table {tables} has no chairs (round {rounds}).',
  clash_pinnedToUnknownTable: '{people} must sit at a table that does not exist (round {rounds}).',
  clash_pinnedToClosedTable: '{people} must sit at table {tables}, but it is closed (round {rounds}).',
  clash_pinnedToUnfitTable:
    '{people} must sit at table {tables}, but it lacks the language or facility that is needed (round {rounds}).',
  clash_pinnedApart: '{people} may not sit together, but both are pinned to table {tables} (round {rounds}).',
  clash_pinnedTooMany:
    'More people are pinned to table {tables} than it has chairs: {people} (round {rounds}).',
  clash_companionsApart: '{people} belong together, but may not sit together either (round {rounds}).',
  clash_companionsPinnedApart:
    '{people} belong together, but are pinned to two tables: {tables} (round {rounds}).',
  clash_languageNowhere: 'There is no table in the right language for {people} (round {rounds}).',
  clash_needNowhere: 'There is no table with the facility that {people} needs (round {rounds}).',
  clash_noTableHasAll: 'No table has the language and all facilities together for {people} (round {rounds}).',
  clash_tooFewSuitableSeats:
    'The tables that fit ({tables}) are {short} seats short for {people} (round {rounds}).',
  clash_tooFewSeats: 'There are {short} seats too few (round {rounds}).',
  mend_tableWithoutSeats: 'Give the table chairs, or close it.',
  mend_pinnedToUnknownTable: 'Unpin the person, or choose another table.',
  mend_pinnedToClosedTable: 'Unpin the person, or open the table.',
  mend_pinnedToUnfitTable: 'Unpin the person, or give the table what is needed.',
  mend_pinnedApart: 'Unpin one of the two.',
  mend_pinnedTooMany: 'Unpin somebody, or add chairs.',
  mend_companionsApart: 'Drop one of the two rules in the list of people.',
  mend_companionsPinnedApart: 'Pin them to the same table, or unpin one.',
  mend_languageNowhere: 'Give a table this language, for instance with an interpreter.',
  mend_needNowhere: 'Give a table this facility.',
  mend_noTableHasAll: 'Give one table all that is needed.',
  mend_tooFewSuitableSeats: 'Add chairs, or give another table what is needed.',
  mend_tooFewSeats: 'Add chairs, or open a table.',
  reliefIs: 'The least that helps: {what}.',
  relief_liftPin: 'unpin {people} in round {rounds}',
  relief_part: 'do not keep {people} at one table',
  relief_provide: 'give table {tables} this too: {offers}',
  relief_openTable: 'open table {tables} again',
  relief_closeTable: 'close table {tables}',
  relief_addTable: {
    one: 'add a table with {count} seat, or {count} person stays without one',
    other: 'add a table with {count} seats, or {count} people stay without one',
  },
  relief_leaveOut: 'leave {people} without a seat in round {rounds}',
  reliefTry: 'Try a plan with this changed',
  reliefTryHint:
    'The system changes what it can by itself, and only once you use the plan. Whoever still does not fit stays without a seat.',
  reliefComes: 'If you use this plan, this happens too:',
  andMore: { one: 'and {count} more', other: 'and {count} more' },
};
