import { openAll } from '../device.ts';
import { letIn, ourHall, startServer, TABLETS } from '../hall.ts';
import { closedLoop } from '../load.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { least, most } from '../stats.ts';

/**
 * Boards that were run on a two-core machine from their own sources with their own settings: notes a second of 107
 * writers that all see all, and seconds until the last of 1,000 who join has the board. None waits for the disk first.
 */
const PEERS = [
  { name: 'Etherpad 2.5', notes: 58, times: 50, join: 20.5, faster: 15 },
  { name: 'Retrospected 5.5', notes: 134, times: 25 },
  { name: 'scrumblr 0.2', notes: 344, times: 10, join: 9.56, faster: 8 },
];
const NOTES_ON_BOARD = 100;
const JOINING = 1000;

/** The same board game on ours: every tablet writes and everybody sees every word. */
export const peers: Figure = {
  name: 'peers',
  async measure(bench: Bench): Promise<Result[]> {
    const rounds = Array.from({ length: bench.quick ? 1 : 2 });
    const notes: number[] = [];
    const joins: number[] = [];
    for (const _ of rounds) {
      notes.push(await notesPerSecond(bench));
      joins.push(await secondsToJoin(bench));
    }
    return [
      ...PEERS.map((peer) => besideNotes(most(notes, Number), peer)),
      ...besideJoins(least(joins, Number)),
    ];
  },
};

const besideNotes = (ours: number, peer: (typeof PEERS)[number]): Result => ({
  what: 'notes, 107 writers, all see all',
  unit: '/s',
  ours,
  floor: peer.notes,
  target: { is: 'at least', value: peer.times, of: 'ratio' },
  note: `${peer.name}, published`,
});

const besideJoins = (ours: number): Result[] =>
  PEERS.flatMap(({ name, join, faster }) =>
    join === undefined || faster === undefined
      ? []
      : [
          {
            what: '1,000 join a board of 100 notes',
            unit: 's' as const,
            ours,
            floor: join,
            target: { is: 'at most' as const, value: Number((1 / faster).toFixed(3)), of: 'ratio' as const },
            note: `${name}, published`,
          },
        ],
  );

async function notesPerSecond(bench: Bench): Promise<number> {
  const hall = await ourHall(await startServer(bench), { viewers: [['themeTeam', TABLETS + 25]] });
  const { rate } = await closedLoop(hall, 1, bench.quick ? 1500 : 3000);
  await hall.close();
  return rate;
}

async function secondsToJoin(bench: Bench): Promise<number> {
  const { helper, port } = await startServer(bench);
  await helper.ask('addIdeas', NOTES_ON_BOARD);
  const specs = await letIn(helper, ['themeTeam', JOINING]);
  const started = performance.now();
  const { devices } = await openAll(port, specs);
  const took = performance.now() - started;
  for (const device of devices) device.cut();
  await helper.stop();
  return took / 1000;
}
