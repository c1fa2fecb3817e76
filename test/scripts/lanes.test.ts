import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { all, inLane } from '../../scripts/bootstrap/lanes.mjs';

const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};
const turn = () => new Promise((resolve) => setImmediate(resolve));
const LANES = Math.min(4, availableParallelism());

// One after the other in this order: what threw once ends all that follows.
test('work waits while every processor has some, and begins in the order of asking', async () => {
  const gates = Array.from({ length: LANES + 2 }, gate);
  const begun: number[] = [];
  const works = gates.map(({ opened }, i) =>
    inLane(async () => {
      begun.push(i);
      await opened;
      return i;
    }),
  );
  await turn();
  expect(begun).toEqual(gates.slice(0, LANES).map((_, i) => i));
  gates[0]?.open();
  await turn();
  expect(begun.at(-1)).toBe(LANES);
  for (const { open } of gates) open();
  expect(await all(works)).toEqual(gates.map((_, i) => i));
});

test('nothing begins after some work threw, and what runs is waited for', async () => {
  const gates = Array.from({ length: LANES }, gate);
  const ended: string[] = [];
  const running = gates.map(({ opened }, i) =>
    inLane(async () => {
      await opened;
      if (i === 0) throw new Error('Stopped.');
      ended.push('running');
    }),
  );
  const waiting = inLane(async () => {
    ended.push('waiting');
  });
  const ending = all([...running, waiting]);
  for (const { open } of gates) open();
  await expect(ending).rejects.toThrow('Stopped.');
  expect(ended).toEqual(gates.slice(1).map(() => 'running'));
});
