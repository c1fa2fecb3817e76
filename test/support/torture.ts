/** True in `npm run torture`: the same tests with many more seeds and kills. */
export const TORTURE = process.env.TORTURE === '1';
