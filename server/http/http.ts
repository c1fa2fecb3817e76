import fastifyCookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { refusal } from '../../shared/refusal.ts';
import { appRoutes } from './apps.ts';
import { authorityRoutes, plainRoutes } from './authority.ts';
import { ballotRoutes } from './ballots.ts';
import { cardRoutes } from './cards.ts';
import { choiceRoutes } from './choices.ts';
import { commandRoutes } from './commands.ts';
import { answerError, type HttpContext } from './context.ts';
import { directoryRoutes } from './directory.ts';
import { doorRoutes } from './door.ts';
import { exportRoutes } from './exports.ts';
import { followupRoutes } from './followup.ts';
import { healthRoutes } from './health.ts';
import { helpRoutes } from './help.ts';
import { linkRoutes } from './links.ts';
import { listRoutes } from './lists.ts';
import { plainTableRoutes } from './plainTable.ts';
import { printRoutes } from './print.ts';
import { programmeRoutes } from './programme.ts';
import { seatingRoutes } from './seating.ts';
import { sessionRoutes } from './session.ts';
import { similarRoutes } from './similar.ts';
import { traceRoutes } from './trace.ts';

/** The HTTP edge. Addresses never hold secrets and the log never holds addresses' queries, so neither leaks a badge. */
export async function makeHttp(context: HttpContext, clientFolder: string | null): Promise<FastifyInstance> {
  const { tls, logLevel } = context.config;
  const server = fastify({
    ...(tls !== null && { https: tls }),
    logger: {
      level: logLevel,
      serializers: {
        req: (request: FastifyRequest) => ({ method: request.method, url: request.url?.split('?')[0] }),
      },
    },
    bodyLimit: 65_536,
    requestTimeout: 15_000,
    connectionTimeout: 20_000,
    keepAliveTimeout: 65_000,
    trustProxy: false,
    forceCloseConnections: true,
    return503OnClosing: true,
  } as object) as unknown as FastifyInstance;
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ refusal: refusal('malformed') }));
  await server.register(fastifyCookie);
  await server.register(helmet, headers(tls !== null));
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  healthRoutes(server, context);
  sessionRoutes(server, context);
  commandRoutes(server, context);
  cardRoutes(server, context);
  directoryRoutes(server, context);
  helpRoutes(server, context);
  doorRoutes(server, context);
  linkRoutes(server, context);
  listRoutes(server, context);
  programmeRoutes(server, context);
  await seatingRoutes(server, context);
  choiceRoutes(server, context);
  exportRoutes(server, context);
  ballotRoutes(server, context);
  followupRoutes(server, context);
  similarRoutes(server, context);
  traceRoutes(server, context);
  printRoutes(server, context);
  if (clientFolder !== null) {
    plainTableRoutes(server, context, clientFolder);
    authorityRoutes(server, context, clientFolder);
    await appRoutes(server, clientFolder);
  }
  return server;
}

/** A second listener without HTTPS: only the page that makes a tablet trust the first. Null when it is not asked for. */
export async function makePlainHttp(
  context: HttpContext,
  clientFolder: string | null,
): Promise<FastifyInstance | null> {
  const { plainPort, authority } = context.config;
  if (plainPort === null || authority === null || clientFolder === null) return null;
  const server = fastify({ bodyLimit: 1000, requestTimeout: 15_000, forceCloseConnections: true });
  server.setErrorHandler(answerError);
  await server.register(helmet, headers(false));
  await plainRoutes(server, context, clientFolder);
  return server;
}

/** Only our own files run, show and connect. Without HTTPS the headers that would demand it stay away. */
function headers(secure: boolean) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The QR reader is WebAssembly.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        // The director's preview is the screen's own page in a frame.
        frameAncestors: ["'self'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure && { maxAge: 15_552_000 },
    referrerPolicy: { policy: 'no-referrer' as const },
    crossOriginOpenerPolicy: secure && { policy: 'same-origin' as const },
    originAgentCluster: secure,
    xFrameOptions: { action: 'sameorigin' as const },
  };
}
