import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** How many processors a child may run on that is started by a bench that was bound and let go. */
const AFTERWARDS = `
  import { spawnSync } from 'node:child_process';
  import { pinLoad, unpinLoad } from './scripts/bench/process.ts';
  pinLoad(process.pid);
  unpinLoad();
  console.log(spawnSync('nproc', { encoding: 'utf8' }).stdout.trim());
`;

test('a browser that is measured after the load was bound to one processor has all of them', () => {
  const all = spawnSync('nproc', { encoding: 'utf8' }).stdout.trim();
  const bench = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', AFTERWARDS],
    { encoding: 'utf8' },
  );
  expect(bench.stdout.trim(), bench.stderr).toBe(all);
});
