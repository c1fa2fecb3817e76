/** What a screen of the hall says, in one file. */
export { common } from '../common.ts';
export { plenary } from '../plenary.ts';
export { work } from '../work.ts';
