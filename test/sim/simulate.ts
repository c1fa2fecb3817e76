import { organiser } from '../support/actors.ts';
import { offered, wished } from '../support/smallHall.ts';
import { pick, planOf } from './acts.ts';
import { checkDevice, checkHall } from './invariants.ts';
import { Truth } from './truth.ts';
import { World } from './world.ts';

type Step = (world: World, truth: Truth) => Promise<string> | string;

/** What can happen next, by how often it does. */
const STEPS: [weight: number, name: string, Step][] = [
  [
    26,
    'act',
    async (world) => {
      const sim = pick(world.random, world.devices);
      return `${sim.name}: ${await world.act(sim)}`;
    },
  ],
  [
    2,
    'plan',
    (world) => {
      const engine = world.server?.engine;
      if (engine === undefined) return '';
      const command = planOf(world.random, engine.summit);
      engine.submit(organiser, { id: world.newId(), command }, () => {});
      return command.type;
    },
  ],
  [
    22,
    'up',
    (world) => {
      const waiting = world.wires.filter(({ wire }) => wire.upward > 0 || wire.socket === null);
      if (waiting.length === 0) return '';
      const { wire, of } = pick(world.random, waiting);
      if (wire.socket === null) world.accept(wire);
      else wire.flushUp(1 + world.random.below(3));
      return of.name;
    },
  ],
  [
    26,
    'down',
    (world, truth) => {
      const waiting = world.wires.filter(({ wire }) => wire.downward > 0);
      if (waiting.length === 0) return '';
      const { wire, of } = pick(world.random, waiting);
      wire.flushDown(1 + world.random.below(4));
      checkDevice(world, truth, of);
      return of.name;
    },
  ],
  [
    12,
    'disk',
    async (world) => {
      await world.diskAnswers();
      return world.disk.full ? 'full' : 'written';
    },
  ],
  [
    1,
    'disk fails',
    async (world) => {
      const written = world.random.below(2) === 0;
      await world.diskFails(written);
      return written ? 'after writing' : 'before writing';
    },
  ],
  [
    0.5,
    'disk full',
    (world) => {
      world.disk.full = !world.disk.full;
      return String(world.disk.full);
    },
  ],
  [
    8,
    'time',
    (world) => {
      const ms = world.random.below(3000);
      world.time.advance(ms);
      return `${ms} ms`;
    },
  ],
  [
    0.5,
    'clock jumps',
    (world) => {
      world.skew = (world.random.below(49) - 24) * 3600_000;
      return `${world.skew} ms`;
    },
  ],
  [
    2,
    'second',
    (world) => {
      world.server?.gateway.everySecond();
      return '';
    },
  ],
  [
    3,
    'cut',
    (world) => {
      const open = world.wires.filter(({ wire }) => wire.open);
      if (open.length === 0) return '';
      const { wire, of } = pick(world.random, open);
      wire.cut();
      return of.name;
    },
  ],
  [
    8,
    'notice',
    (world) => {
      const dead = world.wires.filter(({ wire }) => !wire.open);
      if (dead.length === 0) return '';
      const { wire, of } = pick(world.random, dead);
      if (world.random.below(2) === 0) wire.serverGone();
      else wire.deviceGone();
      return of.name;
    },
  ],
  [
    0.8,
    'crash',
    async (world) => {
      const written = world.random.below(2) === 0;
      await world.crash(written);
      return written ? 'after writing' : 'before writing';
    },
  ],
  [
    4,
    'start',
    async (world) => {
      await world.startServer();
      return '';
    },
  ],
  [
    0.4,
    'restore',
    async (world) => {
      await world.crash(false);
      await world.disk.restore(1 + world.random.below(world.disk.current.units.length));
      world.restored = true;
      return `${world.disk.current.units.length} commands`;
    },
  ],
  [
    1,
    'reload',
    async (world) => {
      const sim = pick(world.random, world.devices);
      await sim.reload();
      return sim.name;
    },
  ],
];
/** Everybody wants the theme that has two chairs. */
const CHOSEN = [
  offered(),
  wished(['ann'], ['green']),
  wished(['bob'], ['green', 'home']),
  wished(['cas'], ['green', 'safe']),
];
/** The same, with more of what organisers and the director accept. */
const BUSY = STEPS.map((step): (typeof STEPS)[number] => (step[1] === 'plan' ? [16, 'plan', step[2]] : step));

function nextStep(world: World, steps: typeof STEPS): (typeof STEPS)[number] {
  let left = world.random.next() * steps.reduce((sum, [weight]) => sum + weight, 0);
  for (const step of steps) {
    left -= step[0];
    if (left < 0) return step;
  }
  return steps[0]!;
}

/**
 * Runs one hall from its seed. Throws with the whole story when a promise is broken.
 * @param choosing begin with a choice of themes that is open, and give places and move people often
 */
export async function simulate(seed: number, steps: number, { choosing = false } = {}): Promise<void> {
  const world = await World.made(seed, choosing ? CHOSEN : []);
  const truth = new Truth(world.disk);
  const story: string[] = [];
  try {
    for (let n = 0; n < steps; n++) {
      const [, name, step] = nextStep(world, choosing ? BUSY : STEPS);
      story.push(name);
      story.push(`${story.pop()} ${await step(world, truth)}`);
      await world.rest();
    }
    await mend(world, truth, story);
    checkHall(world, truth);
    if (world.server!.defects.length > 0) throw world.server!.defects[0];
  } catch (error) {
    throw new Error(`seed ${seed}: ${(error as Error).message}\n${tail(story)}`, { cause: error });
  } finally {
    for (const { device } of world.devices) device.stop();
    await world.crash(false);
  }
}

const tail = (story: string[]): string => story.slice(-60).join('\n');

/** Everything works again, and the hall comes to rest; when it does not, something is stuck. */
async function mend(world: World, truth: Truth, story: string[]): Promise<void> {
  world.disk.full = false;
  await world.startServer();
  for (let round = 0; round < 60; round++) {
    story.push(`mend ${round}`);
    for (const { wire, of } of world.wires) {
      if (!wire.open) {
        wire.deviceGone();
        wire.serverGone();
      }
      if (wire.socket === null) world.accept(wire);
      wire.flushUp();
      await world.rest();
      wire.flushDown();
      checkDevice(world, truth, of);
    }
    await world.diskAnswers();
    await world.rest();
    if (atRest(world)) return;
    world.time.advance(1000);
  }
}

const atRest = (world: World): boolean =>
  world.server?.held.waiting === 0 &&
  world.wires.every(({ wire }) => wire.upward + wire.downward === 0) &&
  world.devices.every(({ device }) => device.status === 'live' && device.outbox.waiting === 0);
