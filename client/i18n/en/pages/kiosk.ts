/** What a kiosk begins with, in one file. */
export { common } from '../common.ts';
export { kiosk } from '../kiosk.ts';
export { scan } from '../scan.ts';
