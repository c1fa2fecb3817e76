import { io } from 'socket.io-client';
import type { AppName, SocketAuth } from '../../shared/protocol/sockets.ts';
import type { Dial } from './line.ts';

interface SocketOptions {
  /** Address of the server; the page's own when absent. */
  url?: string;
  app: AppName;
  /** Headers that a browser sends by itself; for devices that are no browser. */
  cookie?: string;
}

/**
 * A line over Socket.IO. Its own reconnecting, retrying and buffering stay off: they deliver at most once or more than
 * once, and the outbox and the cursors do it exactly once.
 */
export function socketDial({ url, app, cookie }: SocketOptions): Dial {
  return (events, hello) => {
    const socket = io(url ?? '/', {
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
    return {
      hello: (message) => socket.emit('hello', message),
      do: (requests) => socket.emit('do', requests),
      time: (answer) => socket.emit('time', answer),
      close: closed,
    };
  };
}
