import { io, type Socket } from 'socket.io-client';
import type { AppName, DeviceEvents, ServerEvents, SocketAuth } from '../../shared/protocol/sockets.ts';
import type { Dial } from './line.ts';

interface SocketOptions {
  /** Address of the server; the page's own when absent. */
  url?: string;
  app: AppName;
  /** Headers that a browser sends by itself; for devices that are no browser. */
  cookie?: string;
  /** Handed each new connection, for what goes beside views and commands. */
  beside?: (socket: BesideSocket) => void;
}

/** What a screen and the director's page say to each other beside views and commands; losing it is harmless. */
export type BesideSocket = Pick<Socket<ServerEvents, DeviceEvents>, 'on' | 'emit' | 'connected'>;

/**
 * A line over Socket.IO. Its own reconnecting, retrying and buffering stay off: they deliver at most once or more than
 * once, and the outbox and the cursors do it exactly once.
 */
export function socketDial({ url, app, cookie, beside }: SocketOptions): Dial {
  return (events, hello) => {
    const socket: Socket<ServerEvents, DeviceEvents> = io(url ?? '/', {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: { app, hello } satisfies SocketAuth,
      ...(cookie !== undefined && { extraHeaders: { cookie } }),
    });
    let open = true;
    const closed = () => {
      if (!open) return;
      open = false;
      socket.close();
      events.closed();
    };
    socket.on('connect', events.opened);
    socket.on('welcome', events.welcome);
    socket.on('turn', events.turn);
    socket.on('pulse', events.pulse);
    socket.on('bye', events.bye);
    socket.on('disconnect', closed);
    socket.on('connect_error', closed);
    beside?.(socket);
    return {
      hello: (message) => socket.emit('hello', message),
      do: (requests) => socket.emit('do', requests),
      time: (answer) => socket.emit('time', answer),
      close: closed,
    };
  };
}
