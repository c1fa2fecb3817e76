import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import PDFDocument from 'pdfkit';
import { create } from 'qrcode';
import { type App, createApp } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import type { PrintReport } from '../../../shared/print.ts';
import { toApp } from '../../control/carriers.ts';
import { Operator } from '../../control/operator.ts';
import { makePractice } from '../../practice/make.ts';
import { LEIDEN } from '../../practice/people.ts';
import type { Bench, Figure, Result } from '../result.ts';

/** How long it takes to print a badge for everybody, and whether the hall waits for it. */
export const print: Figure = {
  name: 'print',
  async measure({ quick, scratch }: Bench): Promise<Result[]> {
    const data = mkdtempSync(join(scratch, 'print-'));
    const app = await createApp(readConfig({ port: 0, data, logLevel: 'error' }, {}), { clientFolder: null });
    const size = quick ? { ...LEIDEN, participants: 60, wildcards: 10 } : LEIDEN;
    await makePractice(app, { seed: 1, date: '2027-03-20', size });
    const { seconds, count, loopMs } = await printBadges(app);
    const floor = await plainest([...app.engine.book.people.values()].map(({ name }) => name.given));
    await app.close();
    const note = `${count} badges with their tables, in a thread; a name and a code each without any design`;
    return [
      {
        what: 'badges for everybody',
        unit: 's',
        ours: seconds,
        floor,
        target: { is: 'at most', value: 20, of: 'ours' },
        note,
      },
      {
        what: 'longest the hall waits meanwhile',
        unit: 'ms',
        ours: loopMs,
        target: { is: 'at most', value: 100, of: 'ours' },
        note: 'delay of the event loop while the file is made',
      },
    ];
  },
};

/** Asked for as the command line does. */
async function printBadges(app: App): Promise<{ seconds: number; count: number; loopMs: number }> {
  const operator = new Operator(toApp(app));
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const started = performance.now();
  let report = await operator.post<PrintReport>('/api/print', {
    kind: 'badges',
    format: '90x54',
    seats: true,
  });
  while (report.state === 'making')
    report = await operator.get(`/api/print/${report.run}?after=${report.done}`);
  await operator.download(`/api/print/${report.run}/file`);
  const seconds = (performance.now() - started) / 1000;
  loop.disable();
  return { seconds, count: report.total, loopMs: loop.max / 1e6 };
}

/** @returns seconds for a page each with a name in a built-in font and a code. */
async function plainest(names: readonly string[]): Promise<number> {
  const started = performance.now();
  const document = new PDFDocument({ autoFirstPage: false });
  const done = new Promise((resolve) => document.on('end', resolve));
  document.resume();
  for (const [n, name] of names.entries()) {
    document.addPage({ size: [255, 153], margin: 10 });
    document.fontSize(40).text(name);
    const { modules } = create(`https://top.burgertopleiden.nl/b#${String(n).padStart(22, '0')}`);
    for (let i = 0; i < modules.data.length; i++)
      if (modules.data[i] === 1)
        document.rect(150 + 2 * (i % modules.size), 60 + 2 * Math.floor(i / modules.size), 2, 2);
    document.fill('black');
  }
  document.end();
  await done;
  return (performance.now() - started) / 1000;
}
