import type { Turn } from '../../shared/protocol/messages.ts';
import type { Hall } from './hall.ts';
import { nextId } from './idea.ts';
import { pause, type Spread, spread } from './stats.ts';

const ACKED = Buffer.from('"ok":true');
const REFUSED = Buffer.from('"ok":false');

export interface Throughput {
  /** Ideas acknowledged per second. */
  rate: number;
  /** Processor time of the server for each, all threads together, in µs. */
  cpu: number;
}

/** Keeps `inFlight` ideas under way on every tablet, for some milliseconds. */
export async function closedLoop(
  hall: Hall,
  inFlight: number,
  ms: number,
  warmUp = 800,
): Promise<Throughput> {
  let acked = 0;
  let running = true;
  for (const tablet of hall.tablets) {
    tablet.onFrame = (payload) => {
      if (payload.includes(REFUSED)) throw new Error(`an idea was refused: ${payload}`);
      const count = occurrences(payload, ACKED);
      acked += count;
      if (running) for (let i = 0; i < count; i++) tablet.add(nextId());
    };
  }
  for (const tablet of hall.tablets) for (let i = 0; i < inFlight; i++) tablet.add(nextId());
  await pause(warmUp);
  await hall.watch();
  const before = acked;
  const started = performance.now();
  await pause(ms);
  const done = acked - before;
  const took = performance.now() - started;
  const { cpu } = await hall.report();
  running = false;
  await pause(200);
  return { rate: (done * 1000) / took, cpu: (cpu * 1000) / done };
}

/** Looks no further than it must: reading every frame as JSON would make the generator the limit. */
function occurrences(payload: Buffer, of: Buffer): number {
  let count = 0;
  for (let at = payload.indexOf(of); at !== -1; at = payload.indexOf(of, at + of.length)) count += 1;
  return count;
}

/**
 * Sends ideas at an even pace, from all tablets in turn, and times each until it is acknowledged and on the last screen.
 * @param view what that screen shows
 * @returns milliseconds
 */
export async function paced(
  hall: Hall,
  perSecond: number,
  ms: number,
  warmUp = 500,
  view = 'plenary',
): Promise<Spread> {
  const watch = new Watch(hall, view);
  const started = performance.now();
  let sent = 0;
  await new Promise<void>((resolve) => {
    const tick = (): void => {
      const elapsed = performance.now() - started;
      for (; sent < (elapsed * perSecond) / 1000; sent++) watch.send(sent % hall.tablets.length);
      if (elapsed < ms + warmUp) setTimeout(tick, 1);
      else resolve();
    };
    tick();
  });
  await pause(400);
  return spread(watch.timesSince(started + warmUp));
}

interface Sample {
  sent: number;
  acked: number;
  pos: number;
}

/** Pairs what a tablet sent with what the screen showed, by position in the log. */
class Watch {
  readonly #hall: Hall;
  readonly #view: string;
  readonly #samples = new Map<string, Sample>();
  /** When the screen knew everything up to a position, in order. */
  readonly #seen: { pos: number; at: number }[] = [];

  constructor(hall: Hall, view: string) {
    this.#hall = hall;
    this.#view = view;
    for (const tablet of hall.tablets) tablet.onFrame = (payload) => this.#answered(turnOf(payload));
    const screen = hall.viewers.at(-1);
    if (screen === undefined) throw new Error('nobody watches');
    screen.onFrame = (payload) => this.#shown(turnOf(payload));
  }

  send(tablet: number): void {
    const id = nextId();
    this.#samples.set(id, { sent: performance.now(), acked: Number.NaN, pos: 0 });
    this.#hall.tablets[tablet]?.add(id);
  }

  /** Times of the ideas that were sent after a moment. */
  timesSince(from: number): number[] {
    const samples = [...this.#samples.values()]
      .filter(({ sent }) => sent >= from)
      .sort((a, b) => a.pos - b.pos);
    const times: number[] = [];
    let i = 0;
    for (const { sent, acked, pos } of samples) {
      while (i < this.#seen.length && (this.#seen[i]?.pos ?? 0) < pos) i += 1;
      const seen = this.#seen[i];
      if (seen === undefined || Number.isNaN(acked)) throw new Error('an idea never came through');
      times.push(Math.max(acked, seen.at) - sent);
    }
    return times;
  }

  #answered({ acks = [] }: Turn): void {
    const now = performance.now();
    for (const ack of acks) {
      const sample = this.#samples.get(ack.id);
      if (!ack.ok) throw new Error(`an idea was refused: ${ack.refusal.code}`);
      if (sample !== undefined) Object.assign(sample, { acked: now, pos: ack.pos });
    }
  }

  #shown({ batches = [] }: Turn): void {
    const at = performance.now();
    for (const { view, pos } of batches) if (view === this.#view) this.#seen.push({ pos, at });
  }
}

/** A frame of the product wraps the turn in a Socket.IO event; the floor's is bare. */
const turnOf = (payload: Buffer): Turn =>
  JSON.parse(payload.toString('utf8', payload.indexOf('{'), payload.lastIndexOf('}') + 1)) as Turn;
