import { expect, it } from 'vitest';
import { outcomeOf } from '../../../client/apps/plenary/result.ts';

const ballot = {
  ballot: 'b',
  title: { nl: 'Wat kiezen we?' },
  options: ['groen', 'wonen', 'zorg'].map((id) => ({ id, title: { nl: `Thema ${id}` } })),
  choose: 2,
  eligible: 9,
  cast: 9,
};
const nl = (text: { nl: string }) => text.nl;

it('lists what was chosen with its votes, and says who share the last place', () => {
  const counts = [
    { option: 'zorg', votes: 7 },
    { option: 'groen', votes: 4 },
    { option: 'wonen', votes: 4 },
  ];
  const result = { counts, chosen: ['zorg'], tied: ['groen', 'wonen'] };
  expect(outcomeOf({ ...ballot, result }, nl)).toEqual({
    chosen: [{ id: 'zorg', label: 'Thema zorg', count: 7, colour: 3 }],
    tied: ['Thema groen', 'Thema wonen'],
    open: 1,
  });
});

it('is empty before the count', () => {
  expect(outcomeOf({ ...ballot, result: null }, nl)).toMatchObject({ chosen: [], tied: [] });
});
