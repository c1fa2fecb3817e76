import type { AppName, ServerEvents, SocketAuth } from '../../shared/protocol/sockets.ts';
import type { Dial, LineEvents } from './line.ts';

/** What arrives, by the event's name; the rest of a line's events come from the line itself. */
const MESSAGES: ReadonlySet<string> = new Set<keyof ServerEvents>(['welcome', 'turn', 'pulse', 'bye']);

/**
 * The same line as `socketDial`, for pages that must be light: only the part of the Socket.IO protocol that a websocket needs, because
 * the whole client is a third of what a phone may load. Engine.IO protocol 4, Socket.IO protocol 5, default namespace:
 * "0" open, "2" ping, "3" pong, "40" connect, "42" event, "43" acknowledgement, "44" refused, "41" and "1" close.
 */
export function leanDial(app: AppName): Dial {
  return (events, hello) => {
    const socket = new WebSocket(
      `${location.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    );
    const asked: ((answer: never) => void)[] = [];
    let silence: ReturnType<typeof setTimeout> | undefined;
    let patience = 40_000;
    let open = true;
    // Told at once: on a network that is half alive, a browser waits long for the other side to close too.
    const closed = () => {
      clearTimeout(silence);
      if (!open) return;
      open = false;
      socket.close();
      events.closed();
    };
    const send = (event: string, ...args: unknown[]) => socket.send(`42${JSON.stringify([event, ...args])}`);

    socket.onmessage = ({ data }: MessageEvent<string>) => {
      if (!open) return;
      clearTimeout(silence);
      // The server pings; when it has not for longer than it promised, the line is dead.
      silence = setTimeout(closed, patience);
      const rest = (length: number): unknown => JSON.parse(data.slice(length) || 'null');
      if (data === '2') socket.send('3');
      else if (data[0] === '0') {
        const { pingInterval, pingTimeout } = rest(1) as { pingInterval: number; pingTimeout: number };
        patience = pingInterval + pingTimeout;
        socket.send(`40${JSON.stringify({ app, hello } satisfies SocketAuth)}`);
      } else if (data.startsWith('40')) events.opened();
      else if (data.startsWith('42')) deliver(events, rest(2) as [string, never]);
      else if (data.startsWith('43')) {
        const id = Number.parseInt(data.slice(2), 10);
        const [answer] = rest(2 + String(id).length) as [never];
        asked[id]?.(answer);
      } else closed();
    };
    socket.onclose = closed;
    return {
      hello: (message) => send('hello', message),
      do: (requests) => send('do', requests),
      time: (answer) => {
        asked.push(answer);
        socket.send(`42${asked.length - 1}["time"]`);
      },
      close: closed,
    };
  };
}

function deliver(events: LineEvents, [name, message]: [string, never]): void {
  if (MESSAGES.has(name)) (events[name as 'turn'] as (message: never) => void)(message);
}
