import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerQuestions } from './process.ts';
import { watching } from './watch.ts';

/*
 * The floor: the least that a WebSocket server on Node can do for the same hall. No store, no rules, no rights. Ideas are
 * acknowledged to the tablet and shown to all screens, one frame for each loop turn; a screen's frame is built once.
 */
interface Idea {
  id: string;
  text: string;
}

const server = new WebSocketServer({
  port: 0,
  host: '127.0.0.1',
  backlog: 4096,
  perMessageDeflate: false,
  maxPayload: 65_536,
});
const screens = new Set<Duplex>();
const eye = watching();
let acks = new Map<WebSocket, { id: string; ok: true; pos: number }[]>();
let ideas: Idea[] = [];
let pos = 0;
let greeting: Buffer = Buffer.alloc(0);

/** A text frame of the server, ready for any number of sockets. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const size = payload.length;
  const head = Buffer.alloc(size < 126 ? 2 : size < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = size < 126 ? size : size < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(size, 2);
  else if (head.length === 10) head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}

function flush(): void {
  const frame = frameOf(
    JSON.stringify({
      epoch: 'floor',
      batches: [{ view: 'plenary', key: '', prev: pos - ideas.length, pos, shown: ideas }],
    }),
  );
  for (const socket of screens) socket.write(frame);
  for (const [socket, list] of acks) socket.send(JSON.stringify({ epoch: 'floor', acks: list }));
  acks = new Map();
  ideas = [];
}

function take(socket: WebSocket, message: string): void {
  const idea = JSON.parse(message) as Idea;
  if (ideas.length === 0) setImmediate(flush);
  pos += 1;
  ideas.push(idea);
  const list = acks.get(socket) ?? [];
  acks.set(socket, list);
  list.push({ id: idea.id, ok: true, pos });
}

server.on('connection', (socket, request) => {
  const raw = request.socket;
  if (greeting.length > 0) raw.write(greeting);
  if (request.url === '/screen') {
    screens.add(raw);
    socket.on('close', () => screens.delete(raw));
  }
  socket.on('error', () => {});
  socket.on('message', (data) => take(socket, (data as Buffer).toString()));
});

answerQuestions({
  ...eye,
  start: (): number => (server.address() as AddressInfo).port,
  /** From now on, every new connection gets so many bytes at once. */
  greetWith(bytes: number): void {
    greeting = frameOf('x'.repeat(bytes));
  },
});
