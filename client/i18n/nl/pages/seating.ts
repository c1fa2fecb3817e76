/** What the organiser reads about who sits where, in one file. */
export { seatingClash } from '../seatingClash.ts';
export { seatingLive } from '../seatingLive.ts';
export { seatingRun } from '../seatingRun.ts';
export { seatingWhere } from '../seatingWhere.ts';
