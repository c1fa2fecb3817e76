import { afterEach, expect, it } from 'vitest';
import { Prints } from '../../server/print/prints.ts';
import type { PrintTask } from '../../server/print/task.ts';
import { minter } from '../support/ids.ts';

let failures = 0;
const prints = new Prints({ newId: minter('run'), onFailure: () => failures++ });
afterEach(() => prints.close());

const task = (more: object): PrintTask => ({ language: 'nl', summit: 'Top', ...more }) as PrintTask;
const FORMS = task({ kind: 'forms', forms: [], addressees: [], rounds: [] });

it('says that a file failed, and can make the next one', async () => {
  const broken = prints.start('broken', task({ kind: 'signs', signs: [null] }));
  expect(prints.busy).toBe(true);
  await prints.news(broken, broken.done);
  expect(broken).toMatchObject({ failed: true, printed: null });
  expect(failures).toBe(1);
  expect(prints.busy).toBe(false);
}, 30_000);

it('keeps the newest files only', async () => {
  const runs = [];
  for (const name of 'abcd') {
    const run = prints.start(name, FORMS);
    await prints.news(run, 0);
    expect(run.printed).not.toBeNull();
    runs.push(run);
  }
  expect(runs.map(({ id }) => prints.get(id) !== undefined)).toEqual([false, true, true, true]);
}, 30_000);
