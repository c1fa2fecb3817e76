import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ChoiceQuestion } from '../../shared/choices/givePlaces.ts';
import type { AgreedTable } from '../../shared/choices/report.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import type { ChoiceId } from '../../shared/ids.ts';
import { isRefusal, refusal } from '../../shared/refusal.ts';
import { allocationOf, previewOf } from '../seating/choices.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';

const id = z.string().max(64);
const tables = z.array(z.strictObject({ table: id, theme: id.nullable(), open: z.boolean() })).max(2000);
const close = z.strictObject({ choice: id });
const preview = z.strictObject({ choice: id, tables: tables.optional() });
const accept = z.strictObject({ choice: id, tables });

/** A choice of themes: the server draws the lot, and gives places once somebody looked at what it would come to. */
export function choiceRoutes(fastify: FastifyInstance, context: HttpContext): void {
  const read = <S extends z.ZodType>(schema: S, body: unknown): z.output<S> => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    return parsed.data;
  };

  fastify.post('/api/choices/close', async (request) => {
    const actor = requireRole(request, context, 'director', 'organiser');
    const { choice } = read(close, request.body);
    // Drawn only now: nobody can fit his choice, or the choice of others, to a lot that does not exist yet.
    const { pos } = await run(context, actor, { type: 'closeChoice', choice, lot: context.clock.newId() });
    return { pos };
  });

  fastify.post('/api/choices/preview', async (request) => {
    requireRole(request, context, 'director', 'organiser');
    const asked = read(preview, request.body);
    const made = await previewOf(asked.choice, asked.tables ?? null, context.engine, giverOf(context));
    if (isRefusal(made)) throw new Refused(made);
    return made;
  });

  fastify.post('/api/choices/accept', { bodyLimit: 1_000_000 }, async (request) => {
    const actor = requireRole(request, context, 'director', 'organiser');
    const asked = read(accept, request.body);
    const pos = await giveOut(asked.choice, asked.tables, actor, context);
    return { pos };
  });
}

/** Times that seats are mixed anew because somebody chose late meanwhile; after that the plain ones do, found in a blink. */
const MIXED_TRIES = 3;
const TRIES = 6;

async function giveOut(
  choice: ChoiceId,
  agreed: AgreedTable[],
  actor: Actor,
  context: HttpContext,
): Promise<number> {
  for (let tries = 1; ; tries++) {
    const how = { give: giverOf(context), mixed: tries <= MIXED_TRIES };
    const command = await allocationOf(choice, agreed, context.engine, how);
    if (isRefusal(command)) throw new Refused(command);
    try {
      const { pos } = await run(context, actor, command);
      return pos;
    } catch (error) {
      const stale = error instanceof Refused && error.refusal.code === 'plan-outdated';
      if (!stale || tries === TRIES) throw error;
    }
  }
}

const giverOf =
  ({ seating }: HttpContext) =>
  (question: ChoiceQuestion) =>
    seating.analyst.ask('places', question);
