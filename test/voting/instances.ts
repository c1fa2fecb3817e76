import type { Rule } from '../../shared/voting/tally.ts';

/** An election with the sets that win it, options from 0. */
export interface Instance {
  name: string;
  profile: number[][];
  options: number;
  choose: number;
  winners: Record<Rule, number[][]>;
}

const allRules = (winners: number[][]): Record<Rule, number[][]> => ({
  'most-votes': winners,
  phragmen: winners,
  'equal-shares': winners,
  pav: winners,
  'seq-pav': winners,
});

const PARTIES = [
  [0, 1, 2, 3],
  [0, 1, 3, 4],
  [0, 2, 3, 5],
  [0, 3, 4, 5],
  [1, 2, 3, 4],
  [2, 3, 4, 5],
];
const A_OF_014_AND_2 = [
  [0, 1, 2],
  [0, 2, 4],
  [1, 2, 4],
];
const WITH_4_OR_5 = [
  [0, 1, 3, 4],
  [0, 1, 3, 5],
  [0, 2, 3, 4],
  [0, 2, 3, 5],
];
const WITH_0_OR_3 = [
  [0, 2, 5],
  [2, 3, 5],
];

/** Results that the library abcvoting publishes for instances of its own (Lackner, Regner, Krenn, JOSS 8(81), 2023). */
export const PUBLISHED: Instance[] = [
  {
    name: 'P0000',
    profile: [[2], [0, 1, 4], [0, 1, 4], [3], [0, 1, 4], [2], [2], [0, 1, 4], [3], [0, 1, 4], [2], [0, 1, 4]],
    options: 5,
    choose: 3,
    winners: { ...allRules(A_OF_014_AND_2), 'most-votes': [[0, 1, 4]] },
  },
  {
    name: 'P0007',
    profile: [
      ...Array.from({ length: 6 }, () => [0, 2, 4]),
      ...Array.from({ length: 5 }, () => [1, 5]),
      ...Array.from({ length: 4 }, () => [3]),
    ],
    options: 6,
    choose: 4,
    winners: {
      ...allRules(PARTIES),
      'most-votes': [
        [0, 1, 2, 4],
        [0, 2, 4, 5],
      ],
    },
  },
  {
    name: 'S0001',
    profile: [[1, 2], [0, 1, 2, 3], [3, 4, 5], [0, 5], [2], [], [1, 3, 4, 5], [0, 3, 5], [0, 5]],
    options: 6,
    choose: 3,
    winners: { ...allRules(WITH_0_OR_3), 'most-votes': [[0, 3, 5]] },
  },
  {
    name: 'M0010',
    profile: [
      [4, 5],
      [0, 3],
      [1, 3],
      [2, 3],
      [0, 1],
      [0, 2],
      [0, 1],
      [4, 5],
      [0, 2],
    ],
    options: 6,
    choose: 4,
    winners: {
      ...allRules(WITH_4_OR_5),
      'most-votes': [[0, 1, 2, 3]],
      pav: [[0, 1, 2, 4], [0, 1, 2, 5], ...WITH_4_OR_5],
    },
  },
  {
    name: 'L0049',
    profile: [
      [3, 4, 5],
      [1, 3, 4],
      [2, 4, 5],
      [0, 3, 5],
      [0, 1, 5],
      [2, 3, 5],
      [0, 2, 4],
      [1, 2, 5],
      [0, 1, 4],
      [0, 2, 5],
      [0, 3, 5],
      [0, 1, 2],
    ],
    options: 6,
    choose: 4,
    winners: {
      ...allRules([[0, 2, 4, 5]]),
      'most-votes': [
        [0, 1, 2, 5],
        [0, 2, 3, 5],
        [0, 2, 4, 5],
      ],
      phragmen: [
        [0, 2, 3, 5],
        [0, 2, 4, 5],
      ],
    },
  },
  {
    name: 'L0093',
    profile: [
      [0, 2, 3, 4],
      [0, 1, 3, 5],
      [0, 2, 3, 4],
      [0, 1, 2, 5],
      [0, 3, 4, 5],
      [0, 1, 3, 5],
      [0, 3, 4, 5],
      [0, 1, 2, 5],
      [0, 1, 2, 3],
      [0, 2, 3, 5],
      [0, 2, 4, 5],
      [0, 1, 2, 5],
    ],
    options: 6,
    choose: 5,
    winners: allRules([[0, 1, 2, 3, 5]]),
  },
  {
    name: 'Mallow0003',
    profile: [
      [1, 2],
      [3, 5],
      [2, 7],
      [2, 3],
      [1, 2],
      [2, 3],
      [3, 5],
      [1, 2],
      [1, 2],
      [1, 2],
      [3, 4],
      [1, 3],
      [1, 2],
    ],
    options: 8,
    choose: 5,
    winners: {
      ...allRules([
        [1, 2, 3, 4, 5],
        [1, 2, 3, 5, 7],
      ]),
      phragmen: [[1, 2, 3, 5, 7]],
      'equal-shares': [[1, 2, 3, 5, 7]],
    },
  },
];
