import { type Device, openInWaves } from '../device.ts';
import { letIn, startServer, TABLETS } from '../hall.ts';
import { ideaCommand, nextId } from '../idea.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { pause, spread } from '../stats.ts';

const SCREENS = 15;
const IDEA_EVERY_MS = 10;

/** How soon a card that the director takes down is gone from the last screen, while all tables type. */
export const hide: Figure = {
  name: 'hide',
  async measure(bench: Bench): Promise<Result[]> {
    const { helper, port } = await startServer(bench);
    const open = async (kind: 'tablet' | 'screen' | 'director', count: number) =>
      openInWaves(port, await letIn(helper, [kind, count]));
    const tablets = await open('tablet', TABLETS);
    const screens = await open('screen', SCREENS);
    const [director] = await open('director', 1);
    if (director === undefined) throw new Error('the director was not let in');
    const busy = setInterval(() => addIdea(tablets), IDEA_EVERY_MS);
    const times: number[] = [];
    for (let i = 0; i < (bench.quick ? 10 : 50); i++) times.push(await hideOne(tablets, screens, director));
    clearInterval(busy);
    for (const device of [...tablets, ...screens, director]) device.cut();
    await helper.stop();
    const { p50, p99 } = spread(times);
    return [
      {
        what: 'card taken down: told to the last of 15 screens, half within',
        unit: 'ms',
        ours: p50,
        note: `while ${TABLETS} tablets give ${1000 / IDEA_EVERY_MS} ideas a second`,
      },
      {
        what: '99 of 100 within',
        unit: 'ms',
        ours: p99,
        target: { is: 'at most', value: 300, of: 'ours' },
        note: 'a screen draws it in its next frame, as `drawn` measures',
      },
    ];
  },
};

function addIdea(tablets: readonly Device[]): string {
  const idea = nextId();
  const tablet = tablets[Math.floor(Math.random() * tablets.length)];
  tablet?.do(idea, ideaCommand(idea, tablet.spec.table ?? ''));
  return idea;
}

/** @returns milliseconds from the press until every screen was told */
async function hideOne(
  tablets: readonly Device[],
  screens: readonly Device[],
  director: Device,
): Promise<number> {
  const idea = addIdea(tablets);
  await pause(50);
  const approved = heardBy(screens, `"wall","idea":{"idea":"${idea}"`);
  director.do(nextId(), `{"type":"approveIdea","idea":"${idea}"}`);
  await approved;
  const gone = heardBy(screens, `"off","idea":"${idea}"`);
  const pressed = performance.now();
  director.do(nextId(), `{"type":"hideIdea","idea":"${idea}"}`);
  await gone;
  return performance.now() - pressed;
}

/** Resolves when each of the devices got a turn with these words. */
async function heardBy(devices: readonly Device[], words: string): Promise<void> {
  const sought = Buffer.from(words);
  await Promise.all(
    devices.map(
      (device) =>
        new Promise<void>((resolve) => {
          device.onTurn = (payload) => {
            if (payload.includes(sought)) resolve();
          };
        }),
    ),
  );
}
