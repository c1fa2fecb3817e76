/** What a resident's phone begins with, in one file. */
export { common } from '../common.ts';
export { participant } from '../participant.ts';
