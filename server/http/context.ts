import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import type { Ack } from '../../shared/protocol/messages.ts';
import { APPS, type AppName } from '../../shared/protocol/sockets.ts';
import { type Refusal, type RefusalCode, refusal } from '../../shared/refusal.ts';
import { actorOf, cookieName } from '../auth/actors.ts';
import { equalSecrets, type Signet } from '../auth/secrets.ts';
import type { Config } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import type { Hub } from '../engine/hub.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import type { Suggest } from '../ports/suggest.ts';
import type { Prints } from '../print/prints.ts';
import type { Seating } from '../seating/seating.ts';

/** What every HTTP part works with; made once by the composition root. */
export interface HttpContext {
  config: Config;
  engine: Engine;
  hub: Hub;
  store: Store;
  clock: Clock;
  signet: Signet;
  seating: Seating;
  suggest: Suggest;
  prints: Prints;
  /** Secret of the command line on this machine. */
  operatorKey: string;
  /** Address that devices use, without a slash at the end. */
  baseUrl: () => string;
}

/** A refusal on its way to an HTTP answer. */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly status = statusOf(refusal.code),
  ) {
    super(refusal.code);
  }
}

function statusOf(code: RefusalCode): number {
  if (code === 'not-allowed') return 403;
  if (code === 'too-many-tries' || code === 'slow-down') return 429;
  if (code === 'too-big') return 413;
  if (code === 'storage-full' || code === 'starting') return 503;
  if (code === 'server-error') return 500;
  return 422;
}

/** Header that names which of the browser's keys is meant; no other site can send it, so it guards against forged posts. */
export const APP_HEADER = 'x-burgertop-app';
export const OPERATOR_HEADER = 'x-burgertop-operator';

/** Who asks, or a 401. Downloads name the app in the query, because a link cannot send headers. */
export function actorOfRequest(request: FastifyRequest, context: HttpContext): Actor {
  const operator = request.headers[OPERATOR_HEADER];
  if (typeof operator === 'string' && equalSecrets(operator, context.operatorKey))
    return { role: 'operator', device: 'operator' };
  const app = request.headers[APP_HEADER] ?? (request.method === 'GET' ? appInQuery(request) : undefined);
  if (typeof app === 'string' && (APPS as readonly string[]).includes(app)) {
    const key = request.cookies[cookieName(app as AppName, context.config.tls !== null)];
    const actor = actorOf(key, app as AppName, context.engine.book);
    if (actor !== null) return actor;
  }
  throw new Refused(refusal('not-allowed'), 401);
}

const appInQuery = (request: FastifyRequest): unknown => (request.query as { app?: unknown }).app;

/** The actor, when his role is among these; else 403. The operator may always. */
export function requireRole(request: FastifyRequest, context: HttpContext, ...roles: Actor['role'][]): Actor {
  const actor = actorOfRequest(request, context);
  if (actor.role !== 'operator' && !roles.includes(actor.role)) throw new Refused(refusal('not-allowed'));
  return actor;
}

/** Sends a command of the server's own making through the engine; a refusal becomes the HTTP answer. */
export async function run(context: HttpContext, actor: Actor, command: Command): Promise<Ack & { ok: true }> {
  const ack = await context.engine.ask(actor, { id: context.clock.newId(), command });
  if (!ack.ok) throw new Refused(ack.refusal);
  return ack;
}

/** One place where errors become answers: a code for programs, never a stack, never the words of a library. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Refused) return reply.code(error.status).send({ refusal: error.refusal });
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  if (status === 413) return reply.code(413).send({ refusal: refusal('too-big') });
  if (status < 500) return reply.code(status).send({ refusal: refusal('malformed') });
  request.log.error({ err: error }, 'request failed');
  return reply.code(500).send({ refusal: refusal('server-error') });
}
