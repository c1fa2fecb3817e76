import { describe, expect, it } from 'vitest';
import {
  BETWEEN_MS,
  outcomeOf,
  SUSPENSE_MS,
  unveiled,
  unveilingMs,
  withChosen,
} from '../../client/scenes/result.ts';
import type { HallBallot } from '../../shared/views/hallBallot.ts';

const ballot = {
  ballot: 'b',
  title: { nl: 'Wat kiezen we?' },
  options: ['groen', 'wonen', 'zorg'].map((id) => ({ id, title: { nl: `Thema ${id}` } })),
  choose: 2,
  eligible: 9,
  cast: 9,
  terms: { method: 'approval', most: 2, rule: 'equal-shares', lot: '', trial: false },
  closesAt: null,
} satisfies Omit<HallBallot, 'result'>;
const words = { localized: (text: { nl: string }) => text.nl };

describe('outcomeOf', () => {
  it('lists all options with their votes, and says which were equal and what the draw chose', () => {
    const counts = [
      { option: 'zorg', votes: 7 },
      { option: 'groen', votes: 4 },
      { option: 'wonen', votes: 4 },
    ];
    const result = { counts, chosen: ['zorg', 'groen'], tied: ['groen', 'wonen'], heard: null };
    const outcome = outcomeOf({ ...ballot, result }, words);
    expect(outcome.rows.map(({ label, count, place }) => [label, count, place])).toEqual([
      ['Thema zorg', 7, 1],
      ['Thema groen', 4, 2],
      ['Thema wonen', 4, null],
    ]);
    expect(outcome).toMatchObject({ tied: ['Thema groen', 'Thema wonen'], drawn: ['Thema groen'] });
  });

  it('is empty before the count', () => {
    expect(outcomeOf({ ...ballot, result: null }, words)).toMatchObject({ rows: [], tied: [] });
  });
});

it('keeps what was chosen on the screen, however low it stands', () => {
  const rows = [
    { id: 'a', place: null },
    { id: 'b', place: 1 },
    { id: 'c', place: null },
    { id: 'd', place: null },
    { id: 'e', place: 2 },
  ];
  const kept = (most: number) =>
    withChosen(rows, most)
      .map(({ id }) => id)
      .join('');
  expect([5, 4, 3, 2, 1].map(kept)).toEqual(['abcde', 'abce', 'abe', 'be', 'b']);
});

it('unveils nothing in the silence, then one after the other, then the whole table', () => {
  const at = (ms: number) => unveiled(ms, 3);
  expect([at(0), at(SUSPENSE_MS - 1), at(SUSPENSE_MS), at(SUSPENSE_MS + BETWEEN_MS)]).toEqual([0, 0, 1, 2]);
  expect(at(unveilingMs(3) - 1)).toBe(3);
  expect(at(unveilingMs(3))).toBe(4);
  expect(at(1e9)).toBe(4);
});
