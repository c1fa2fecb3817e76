import type { Turn } from '../../../shared/protocol/messages.ts';
import { type Device, openInWaves } from '../device.ts';
import { letIn, startServer } from '../hall.ts';
import { nextId } from '../idea.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { pause, quantile } from '../stats.ts';

const DESKS = 6;
const PHONES = 850;
/** Scans a second at all desks together: six people with a scanner, 25 s for each guest, come to a quarter of one. */
const PER_SECOND = 12;

/** A badge is scanned while all phones hang on the line: how long until the desk has the server's answer. */
export const door: Figure = {
  name: 'door',
  async measure(bench: Bench): Promise<Result[]> {
    const { helper, port } = await startServer(bench);
    const desks = await openInWaves(port, await letIn(helper, ['desk', DESKS]));
    const phones = await openInWaves(port, await letIn(helper, ['phone', PHONES]));
    const guests = await helper.ask<string[]>('guests');
    const times = await scanned(desks, guests.slice(0, bench.quick ? 120 : 480));
    for (const device of [...desks, ...phones]) device.cut();
    await helper.stop();
    return [
      {
        what: `scan to answer, ${DESKS} desks and ${PHONES} phones, p95`,
        unit: 'ms',
        ours: quantile(times, 0.95),
        target: { is: 'at most', value: 200, of: 'ours' },
        note: `${PER_SECOND} scans a second; the desk itself answers before that`,
      },
    ];
  },
};

/** Scans one badge after another, at the desks in turn. @returns milliseconds from scan to acknowledgement */
async function scanned(desks: readonly Device[], guests: readonly string[]): Promise<number[]> {
  const sent = new Map<string, number>();
  const times: number[] = [];
  for (const desk of desks)
    desk.onTurn = (payload) => {
      for (const ack of turnOf(payload).acks ?? []) {
        if (!ack.ok) throw new Error(`a scan was refused: ${ack.refusal.code}`);
        times.push(performance.now() - (sent.get(ack.id) ?? Number.NaN));
      }
    };
  for (const [i, person] of guests.entries()) {
    const id = nextId();
    sent.set(id, performance.now());
    desks[i % desks.length]?.do(
      id,
      JSON.stringify({ type: 'recordArrival', person, desk: `${i % desks.length}`, at: 1 }),
    );
    await pause(1000 / PER_SECOND);
  }
  await pause(500);
  if (times.length !== guests.length) throw new Error(`${guests.length - times.length} scans had no answer`);
  return times;
}

const turnOf = (payload: Buffer): Turn =>
  JSON.parse(payload.toString('utf8', payload.indexOf('{'), payload.lastIndexOf('}') + 1)) as Turn;
