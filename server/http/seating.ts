import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { fullName } from '../../shared/people.ts';
import { refusal } from '../../shared/refusal.ts';
import { commandOf, Proposals, summaryOf } from '../seating/proposals.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';

const propose = z.strictObject({
  seed: z
    .int()
    .min(0)
    .max(2 ** 31)
    .default(1),
});
const accept = z.strictObject({ proposal: z.string().max(64) });

/** Seating: a plan is proposed first, with what it gives; only an accepted one becomes facts. */
export function seatingRoutes(fastify: FastifyInstance, context: HttpContext): void {
  const proposals = new Proposals(context.engine);

  fastify.post('/api/seating/propose', { config: {} }, async (request) => {
    requireRole(request, context, 'organiser');
    const parsed = propose.safeParse(request.body ?? {});
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const { people } = context.engine.book;
    if (context.engine.summit.summit.tables.size === 0)
      throw new Refused(refusal('table-unknown', { table: '' }));
    if (people.size === 0) throw new Refused(refusal('person-unknown'));
    const proposal = await proposals.make(parsed.data.seed, () => context.clock.newId());
    const summary = summaryOf(proposal);
    const unplaced = summary.unplaced.map((one) => {
      const person = people.get(one.person);
      return { ...one, name: person === undefined ? one.person : fullName(person.name) };
    });
    return { ...summary, unplaced };
  });

  fastify.post('/api/seating/accept', async (request) => {
    const actor = requireRole(request, context, 'organiser');
    const parsed = accept.safeParse(request.body);
    if (!parsed.success) throw new Refused(refusal('malformed'));
    const proposal = proposals.get(parsed.data.proposal);
    if (proposal === undefined) throw new Refused(refusal('proposal-gone'));
    const ack = await run(context, actor, commandOf(proposal));
    return { pos: ack.pos };
  });
}
