import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { leanDial } from '../../client/sync/leanLine.ts';
import type { Dial, LineEvents } from '../../client/sync/line.ts';
import { socketDial } from '../../client/sync/socketLine.ts';
import type { DeviceEvents, ServerEvents } from '../../shared/protocol/sockets.ts';

const HELLO = { protocol: 1, views: [] };

/** A browser tells of a failed connection by `close`; without a listener `ws` would throw. */
class BrowserSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on('error', () => {});
  }
}

const LINES: Record<string, (url: string) => Dial> = {
  'of phones and tablets': () => leanDial('participant'),
  'of the library': (url) => socketDial({ url, app: 'participant' }),
};

describe.each(Object.entries(LINES))('a line %s, against the real Socket.IO server', (_, dialTo) => {
  let dial: Dial;
  let server: Server<DeviceEvents, ServerEvents>;
  let log: unknown[][];
  let events: LineEvents;

  beforeEach(async () => {
    server = new Server({ transports: ['websocket'], pingInterval: 50, pingTimeout: 200 });
    server.listen(0);
    const { port } = (server as unknown as { httpServer: { address(): AddressInfo } }).httpServer.address();
    goTo(port);
    vi.stubGlobal('WebSocket', BrowserSocket);
    log = [];
    const note =
      (name: string) =>
      (...args: unknown[]) =>
        void log.push([name, ...args]);
    events = {
      opened: note('opened'),
      welcome: note('welcome'),
      turn: note('turn'),
      pulse: note('pulse'),
      bye: note('bye'),
      closed: note('closed'),
    };
  });
  afterEach(async () => {
    await server.close();
    vi.unstubAllGlobals();
  });
  const names = () => log.map(([name]) => name);
  function goTo(port: number): void {
    const origin = `http://127.0.0.1:${port}`;
    vi.stubGlobal('location', { origin });
    dial = dialTo(origin);
  }

  it('names its app, talks both ways, asks the time, and stays up over pings', async () => {
    const heard: unknown[] = [];
    server.on('connection', (socket) => {
      heard.push(socket.handshake.auth);
      socket.on('hello', (message) => {
        heard.push(message);
        socket.emit('pulse', { people: 1, ideas: 2, talking: 3 });
      });
      socket.on('do', (requests) => heard.push(requests));
      socket.on('time', (answer) => answer({ now: 5, rate: 1 }));
    });
    const line = dial(events, HELLO);
    await vi.waitFor(() => expect(names()).toEqual(['opened']));
    line.hello({ protocol: 1, views: [] });
    line.do([{ id: 'x' }]);
    const times: unknown[] = [];
    line.time((clock) => times.push(clock));
    line.time((clock) => times.push(clock));
    await vi.waitFor(() =>
      expect(times).toEqual([
        { now: 5, rate: 1 },
        { now: 5, rate: 1 },
      ]),
    );
    await vi.waitFor(() => expect(log.at(-1)).toEqual(['pulse', { people: 1, ideas: 2, talking: 3 }]));
    expect(heard).toEqual([{ app: 'participant', hello: HELLO }, { protocol: 1, views: [] }, [{ id: 'x' }]]);
    await vi.waitFor(() => expect(server.engine.clientsCount).toBe(1));
    line.close();
    await vi.waitFor(() => expect(names().at(-1)).toBe('closed'));
  });

  it('says once that it is closed, when the server ends it or is not there', async () => {
    server.on('connection', (socket) => {
      socket.emit('bye', { code: 'revoked' });
      socket.disconnect(true);
    });
    dial(events, HELLO);
    await vi.waitFor(() => expect(names()).toEqual(['opened', 'bye', 'closed']));
    await server.close();
    log.length = 0;
    dial(events, HELLO);
    await vi.waitFor(() => expect(names()).toEqual(['closed']));
  });

  it('is closed at once when it is given up, and hears nothing more', async () => {
    server.on('connection', (socket) => {
      setInterval(() => socket.emit('pulse', { people: 1, ideas: 2, talking: 3 }), 5).unref();
    });
    const line = dial(events, HELLO);
    await vi.waitFor(() => expect(names()).toContain('pulse'));
    line.close();
    const told = names().length;
    expect(names().at(-1)).toBe('closed');
    line.close();
    await vi.waitFor(() => expect(server.engine.clientsCount).toBe(0));
    expect(names()).toHaveLength(told);
  });

  it('takes a server that does not ping any more for dead', async () => {
    const mute = new WebSocketServer({ port: 0 });
    mute.on('connection', (socket) => {
      const open = { sid: 'x', upgrades: [], pingInterval: 50, pingTimeout: 50, maxPayload: 1000 };
      socket.send(`0${JSON.stringify(open)}`);
      socket.once('message', () => socket.send('40{"sid":"y"}'));
    });
    goTo((mute.address() as AddressInfo).port);
    dial(events, HELLO);
    await vi.waitFor(() => expect(names()).toEqual(['opened', 'closed']));
    for (const client of mute.clients) client.terminate();
    mute.close();
  });
});
