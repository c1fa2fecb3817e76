/** What the tablet of a table begins with, in one file. */
export { common } from '../common.ts';
export { facilitator } from '../facilitator.ts';
export { help } from '../help.ts';
export { refusals } from '../refusals.ts';
export { work } from '../work.ts';
