import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Device, type DeviceSpec, openInWaves } from './device.ts';
import { ideaCommand } from './idea.ts';
import { Helper, type Server } from './process.ts';
import type { Bench } from './result.ts';
import type { Kind } from './seed.ts';
import type { Watched } from './watch.ts';
import { bareWire, type MakeWire, type Wire } from './wire.ts';

export const TABLETS = 107;
/** Those who see every idea at once: screens in the rooms, the director's console, the theme team. */
export const VIEWERS: [Kind, number][] = [
  ['screen', 15],
  ['director', 5],
  ['themeTeam', 5],
];

/** A connection that gives ideas, or one that is shown them. */
export interface Line {
  add(id: string): void;
  onFrame: (payload: Buffer) => void;
}

/** The same hall for the product and for the floor, so that one generator drives both. */
export interface Hall {
  tablets: Line[];
  /** The last one is asked last: what it sees, all have seen. It is a screen. */
  viewers: Line[];
  watch(): Promise<void>;
  report(): Promise<Watched>;
  close(): Promise<void>;
}

/** A fresh server with a practice summit; the caller stops it. */
export const startServer = (bench: Bench): Promise<Server> =>
  Helper.server(bench, 'server', mkdtempSync(join(bench.scratch, 'data-')));

export const startFloor = (bench: Bench): Promise<Server> => Helper.server(bench, 'floorWs');

export const letIn = (helper: Helper, ...wanted: [Kind, number][]): Promise<DeviceSpec[]> =>
  helper.ask<DeviceSpec[]>('letIn', wanted);

/** The product's hall on a server that runs. */
export async function ourHall(
  { helper, port }: Server,
  { viewers = VIEWERS, make = bareWire }: { viewers?: [Kind, number][]; make?: MakeWire } = {},
): Promise<Hall> {
  const open = async (...wanted: [Kind, number][]) => openInWaves(port, await letIn(helper, ...wanted), make);
  const tablets = await open(['tablet', TABLETS]);
  const shown = await open(...viewers.toReversed());
  return hallOf(helper, tablets.map(deviceLine), shown.map(deviceLine), [...tablets, ...shown]);
}

/** The floor's hall. */
export async function floorHall(bench: Bench, make = bareWire): Promise<Hall> {
  const { helper, port } = await startFloor(bench);
  const open = (path: string, count: number) =>
    Promise.all(Array.from({ length: count }, () => openWire(port, path, make)));
  const tablets = await open('/tablet', TABLETS);
  const shown = await open(
    '/screen',
    VIEWERS.reduce((sum, [, count]) => sum + count, 0),
  );
  return hallOf(helper, tablets.map(wireLine), shown.map(wireLine), [...tablets, ...shown]);
}

export function openWire(port: number, path: string, make = bareWire): Promise<Wire> {
  const wire = make({ port, path });
  return new Promise((resolve) => {
    wire.onOpen = () => resolve(wire);
  });
}

function hallOf(helper: Helper, tablets: Line[], viewers: Line[], all: { cut(): void }[]): Hall {
  return {
    tablets,
    viewers,
    watch: () => helper.ask('watch'),
    report: () => helper.ask('report'),
    async close() {
      for (const one of all) one.cut();
      await helper.stop();
    },
  };
}

function deviceLine(device: Device): Line {
  const line: Line = {
    add: (id) => device.do(id, ideaCommand(id, device.spec.table ?? '')),
    onFrame: () => {},
  };
  device.onTurn = (payload) => line.onFrame(payload);
  return line;
}

function wireLine(wire: Wire): Line {
  const line: Line = {
    add: (id) => wire.send(`{"id":"${id}","command":${ideaCommand(id, '1')}}`),
    onFrame: () => {},
  };
  wire.onText = (payload) => line.onFrame(payload);
  return line;
}
