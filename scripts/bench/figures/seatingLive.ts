import { jointBound } from '../../../server/seating/jointBound.ts';
import { firstPlan } from '../../../shared/seating/firstPlan.ts';
import type { Assignment, Instance } from '../../../shared/seating/instance.ts';
import { LiveHall } from '../../../shared/seating/live/liveHall.ts';
import { repack } from '../../../shared/seating/live/repack.ts';
import { place } from '../../../shared/seating/place.ts';
import { type Random, seeded, shuffle } from '../../../shared/seating/random.ts';
import { countTerms } from '../../../shared/seating/terms.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { type HallSize, hallOf } from '../seatingHalls.ts';
import { quantile } from '../stats.ts';

/** What is promised for each size, in milliseconds, and how many days are played. */
const PROMISES = {
  S: { first: 5, walkIn: 1, close: 5, days: 600 },
  M: { first: 50, walkIn: 3, close: 20, days: 60 },
  L: { first: 500, walkIn: 10, close: 100, days: 12 },
} as const;
/** Of a hundred people: who do not come, and who walk in. */
const NO_SHOWS = 4;
const WALK_INS = 2;
const TURNOUT = 0.4;
const BASE_MOVES = 400_000;
/** Days of the practice summit that are played before anything is measured: a server is warm by then. */
const WARM_UP = 30;
const POLISH = 800_000;

/** Processor time of what an organiser or a desk waits for while the hall fills up. */
export const seatingLive: Figure = {
  name: 'seatingLive',
  async measure({ quick }: Bench): Promise<Result[]> {
    const sizes: HallSize[] = quick ? ['S', 'M'] : ['S', 'M', 'L'];
    playDays(hallOf('M', 60), WARM_UP);
    return [...sizes.flatMap((size) => daily(size, quick)), ...(await batch()), ...lowTurnout()];
  },
};

function daily(size: HallSize, quick: boolean): Result[] {
  const promise = PROMISES[size];
  const instance = hallOf(size, 61);
  const who = `${instance.people.length.toLocaleString('en')} people`;
  const firsts = Array.from({ length: 10 }, (_, seed) => millisecondsOf(() => firstPlan(instance, { seed })));
  const count = quick ? Math.ceil(promise.days / 5) : promise.days;
  // The compiler comes back to its work when the size changes: the first third is not counted.
  const days = playDays(instance, count).slice(Math.floor(count / 3));
  const walkIns = days.flatMap((day) => day.walkIns);
  const closes = days.flatMap((day) => day.closes);
  const line = (what: string, times: readonly number[], most: number, share: number): Result => ({
    what: `${what}, ${who}`,
    unit: 'ms',
    ours: quantile(times, share),
    target: { is: 'at most', value: most, of: 'ours' },
    note: `${share === 0.5 ? 'median' : '99 % of'} ${times.length}, processor time`,
  });
  return [
    line('first legal plan', firsts.slice(1), promise.first, 0.5),
    line('walk-in, all rounds', walkIns, promise.walkIn, 0.99),
    line('table closes, all rounds', closes, promise.close, 0.99),
  ];
}

const basePlan = (instance: Instance): Assignment =>
  place(instance, { seed: 1, budget: BASE_MOVES }).assignment;

interface Day {
  walkIns: number[];
  closes: number[];
}

function playDays(instance: Instance, count: number): Day[] {
  const base = basePlan(instance);
  return Array.from({ length: count }, (_, day) => playDay(instance, base, seeded(1000 + day)));
}

/** Some people stay away, others walk in, and a table closes. */
function playDay(instance: Instance, base: Assignment, random: Random): Day {
  const { absent, walkIns, people } = crowd(instance, random);
  const hall = new LiveHall({ ...instance, people }, base);
  for (const id of absent) hall.release(id, 1);
  const table = instance.tables[random.below(instance.tables.length)]?.id ?? '';
  return {
    walkIns: walkIns.map((id) => millisecondsOf(() => hall.seatOne(id, 1))),
    closes: [millisecondsOf(() => hall.closeTables([table], 1))],
  };
}

function crowd(instance: Instance, random: Random) {
  const share = (percent: number) => Math.ceil((instance.people.length * percent) / 100);
  const drawn = shuffle(
    instance.people.filter((p) => p.role === 'participant'),
    random,
  );
  const absent = drawn.slice(0, share(NO_SHOWS)).map(({ id }) => id);
  const like = drawn.slice(share(NO_SHOWS), share(NO_SHOWS) + share(WALK_INS));
  const newcomers = like.map((p, i) => ({ ...p, id: `walk-in-${i}`, group: '' }));
  return { absent, walkIns: newcomers.map(({ id }) => id), people: [...instance.people, ...newcomers] };
}

/** From the second round on thirty are absent, twenty new and two tables closed, all at once. */
async function batch(): Promise<Result[]> {
  const instance = hallOf('M', 62);
  const base = basePlan(instance);
  const { absent, walkIns, people } = crowd(instance, seeded(7));
  const gone = new Set(absent.slice(0, 30));
  const late = new Set(walkIns);
  const after: Instance = {
    ...instance,
    people: people.map((p) =>
      gone.has(p.id) ? { ...p, lastRound: 1 } : late.has(p.id) ? { ...p, firstRound: 2 } : p,
    ),
    tables: instance.tables.map((t, i) => (i === 20 || i === 60 ? { ...t, lastRound: 1 } : t)),
  };
  const history = { base, frozenRounds: 1 };
  let seats = 0;
  let mended = base;
  const mend = () => {
    const hall = new LiveHall(after, base);
    seats = hall.repair(2, { polish: POLISH }).moved.seats;
    mended = hall.assignment();
  };
  mend();
  const { total } = countTerms(after, mended, history);
  return [
    {
      what: '54 events at once, 850 people',
      unit: 's',
      ours: millisecondsOf(mend) / 1000,
      target: { is: 'at most', value: 1, of: 'ours' },
      note: `processor time; ${seats} seats move that need not, 60 may`,
    },
    {
      what: 'over the bound after them',
      unit: '%',
      ours: 100 * (total / (await jointBound(after, history)) - 1),
      target: { is: 'at most', value: 0.8, of: 'ours' },
      note: 'of what can be had with the first round as it was; seats moved count',
    },
  ];
}

/** Two people of five come; the tables of each theme are merged. */
function lowTurnout(): Result[] {
  const instance = hallOf('M', 63);
  const random = seeded(9);
  const present = instance.people.map((p) => (random.next() < TURNOUT ? p : { ...p, lastRound: 0 }));
  const base = basePlan(instance);
  const merge = () => repack({ ...instance, people: present }, base, 1, 8);
  merge();
  let done = merge();
  const time = millisecondsOf(() => {
    done = merge();
  });
  return [
    {
      what: 'merging tables at 40 % turnout',
      unit: 's',
      ours: time / 1000,
      target: { is: 'at most', value: 1, of: 'ours' },
      note: `processor time; ${done.unplaced.length} without a seat`,
    },
    {
      what: 'seats that merging moves',
      unit: 'seats',
      ours: done.seatsMoved,
      floor: done.leastMoved,
      target: { is: 'at most', value: 1.1, of: 'ratio' },
      note: 'the least there can be',
    },
  ];
}

/**
 * Processor time of this thread: no more than the time that passed, in which other work on the machine may have had a
 * turn, and no more than the processor time of the whole process, with its compiler and collector. The less of both.
 */
function millisecondsOf(work: () => unknown): number {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min((user + system) / 1000, performance.now() - started);
}
