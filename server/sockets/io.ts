import type { Server as HttpServer, IncomingHttpHeaders } from 'node:http';
import { Server } from 'socket.io';
import { MAX_MESSAGE_BYTES } from '../../shared/protocol/messages.ts';
import type { HallServer } from './gateway.ts';

/**
 * Socket.IO as a transport only: websocket, no compression (it costs eight times the processor and 230 KB a socket), no
 * connection-state recovery (it does not survive a restart and skips the check of rights); catching up is by cursor.
 */
export function makeIo(http: HttpServer, mayKnock: (headers: IncomingHttpHeaders) => boolean): HallServer {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    connectTimeout: 5000,
    pingInterval: 20_000,
    pingTimeout: 15_000,
    allowRequest: (request, decide) => decide(null, mayKnock(request.headers)),
  });
}
