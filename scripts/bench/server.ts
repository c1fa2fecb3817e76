import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { makePractice } from '../practice/make.ts';
import type { DeviceSpec } from './device.ts';
import { answerQuestions } from './process.ts';
import { addIdeas, type Kind, letIn, startRound } from './seed.ts';
import { watching } from './watch.ts';

/*
 * The product as it runs on the day, on a database of its own, with three things that only a bench needs: devices are let
 * in without a scan, the limit per device is out of the way, and the process tells how it fares.
 */
let app: Awaited<ReturnType<typeof createApp>>;
const eye = watching();

answerQuestions({
  ...eye,
  async start(data: string): Promise<number> {
    const limits = { perSecond: 1e9, burst: 1e9 };
    app = await createApp(readConfig({ port: 0, data, logLevel: 'error', ...limits }, {}), {
      clientFolder: null,
    });
    await app.listen();
    await makePractice(app, { seed: 1, date: '2027-03-20' });
    await startRound(app);
    return Number(new URL(app.baseUrl()).port);
  },
  letIn: async (wanted: [Kind, number][]): Promise<DeviceSpec[]> => {
    const specs = await Promise.all(wanted.map(([kind, count]) => letIn(app, kind, count)));
    return specs.flat();
  },
  addIdeas: (total: number) => addIdeas(app, total),
  guests: () => [...app.engine.summit.people.roles.keys()],
  withoutPulse(): void {
    app.gateway.everySecond = () => {};
  },
});
