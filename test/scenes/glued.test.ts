import { expect, it } from 'vitest';
import { glued } from '../../client/scenes/glued.ts';

it('keeps a number and what it counts on one line, and leaves other spaces alone', () => {
  expect(glued('Om 13.15 uur gaan we verder.')).toBe('Om 13.15\u00a0uur gaan we verder.');
  expect(glued('Zaal 3 uurwerk, 20 % en 5 minuten')).toBe('Zaal 3 uurwerk, 20\u00a0% en 5\u00a0minuten');
});
