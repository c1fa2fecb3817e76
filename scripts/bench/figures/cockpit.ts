import { ourHall, startServer } from '../hall.ts';
import { paced } from '../load.ts';
import type { Bench, Figure, Result } from '../result.ts';
import type { Kind } from '../seed.ts';
import { least, type Spread } from '../stats.ts';

const IDEAS_PER_SECOND = 107;
/** The members of the theme team are told last, after all screens. */
const VIEWERS: [Kind, number][] = [
  ['themeTeam', 8],
  ['director', 1],
  ['screen', 15],
];

/** How soon a card that a table keeps lies before the last member of the theme team, while all tables type. */
export const cockpit: Figure = {
  name: 'cockpit',
  async measure(bench: Bench): Promise<Result[]> {
    const hall = await ourHall(await startServer(bench), { viewers: VIEWERS });
    const ms = bench.quick ? 3000 : 8000;
    const runs: Spread[] = [];
    for (let i = 0; i < (bench.quick ? 2 : 3); i++)
      runs.push(await paced(hall, IDEAS_PER_SECOND, ms, 500, 'themeTeam'));
    await hall.close();
    return [
      {
        what: 'card sent to the last of 8 members, half within',
        unit: 'ms',
        ours: least(runs, ({ p50 }) => p50),
        note: `107 tablets give ${IDEAS_PER_SECOND} cards a second`,
      },
      {
        what: '99 of 100 within',
        unit: 'ms',
        ours: least(runs, ({ p99 }) => p99),
        target: { is: 'at most', value: 300, of: 'ours' },
        note: 'until it is told; `drawn` measures the drawing among 4,000 cards',
      },
    ];
  },
};
