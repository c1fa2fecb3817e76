import type { AppName } from '../../shared/protocol/sockets.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { bareWire, type MakeWire, type Wire } from './wire.ts';

/** A device that the server knows: its key, and what it reads. */
export interface DeviceSpec {
  app: AppName;
  key: string;
  views: { view: string; key: string }[];
  /** Table of a tablet. */
  table?: string;
}

/** First characters of the packets that matter: Engine.IO type, Socket.IO type, and the event after `42["`. */
const OPEN = 0x30;
const PING = 0x32;
const MESSAGE = 0x34;
const CONNECTED = 0x30;
const EVENT_AT = 4;
const [TURN, WELCOME, PULSE, BYE] = [0x74, 0x77, 0x70, 0x62];

/** One device that speaks the Socket.IO wire by hand: connects, says hello, then reads turns. */
export class Device {
  readonly spec: DeviceSpec;
  readonly #wire: Wire;
  /** Resolves with the bytes of the welcome. */
  readonly welcomed: Promise<number>;
  #welcome: (bytes: number) => void = () => {};
  onTurn: (payload: Buffer) => void = () => {};
  onPulse: () => void = () => {};

  constructor(port: number, spec: DeviceSpec, make: MakeWire = bareWire) {
    this.spec = spec;
    this.welcomed = new Promise((resolve) => {
      this.#welcome = resolve;
    });
    this.#wire = make({
      port,
      path: '/socket.io/?EIO=4&transport=websocket',
      cookie: `burgertop-${spec.app}=${spec.key}`,
    });
    this.#wire.onText = (payload) => this.#packet(payload);
  }

  /** Asks one command, given as JSON. */
  do(id: string, command: string): void {
    this.#wire.send(`42["do",[{"id":"${id}","command":${command}}]]`);
  }

  cut(): void {
    this.#wire.cut();
  }

  #packet(payload: Buffer): void {
    const type = payload[0];
    if (type === OPEN) return this.#connect();
    if (type === PING) return this.#wire.send('3');
    if (type === MESSAGE && payload[1] === CONNECTED) return;
    const event = payload[EVENT_AT];
    if (event === TURN) this.onTurn(payload);
    else if (event === WELCOME) this.#welcome(payload.length);
    else if (event === PULSE) this.onPulse();
    else if (event === BYE) throw new Error(`the server said goodbye: ${payload.toString()}`);
  }

  #connect(): void {
    const { app, views } = this.spec;
    this.#wire.send(`40${JSON.stringify({ app, hello: { protocol: PROTOCOL, views } })}`);
  }
}

/** Opens all at once and resolves, when each has its state, with the bytes of the largest welcome. */
export async function openAll(
  port: number,
  specs: readonly DeviceSpec[],
  make: MakeWire = bareWire,
): Promise<{ devices: Device[]; bytes: number }> {
  const devices = specs.map((spec) => new Device(port, spec, make));
  const bytes = await Promise.all(devices.map((device) => device.welcomed));
  return { devices, bytes: bytes.reduce((a, b) => Math.max(a, b), 0) };
}

const WAVE = 250;

/** Opens in waves, where how fast they come in is not the question. */
export async function openInWaves(
  port: number,
  specs: readonly DeviceSpec[],
  make: MakeWire = bareWire,
): Promise<Device[]> {
  const devices: Device[] = [];
  for (let i = 0; i < specs.length; i += WAVE)
    devices.push(...(await openAll(port, specs.slice(i, i + WAVE), make)).devices);
  return devices;
}
