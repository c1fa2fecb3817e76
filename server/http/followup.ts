import type { FastifyInstance } from 'fastify';
import type { FollowupChoice } from '../../shared/views/followup.ts';
import { optionOf } from '../rules/ballotOpening.ts';
import type { Summit } from '../rules/state.ts';
import { type HttpContext, requireRole } from './context.ts';

/** What somebody can go on with without a vote; asked when he looks for it, because no view of his holds so many words. */
export function followupRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/followup/choices', async (request, reply): Promise<{ choices: FollowupChoice[] }> => {
    requireRole(request, context, 'organiser');
    reply.header('cache-control', 'no-store');
    return { choices: choicesIn(context.engine.summit) };
  });
}

/** Themes first, then bundles and proposals, each as it is called now. */
function choicesIn(summit: Summit): FollowupChoice[] {
  const { bundles, proposals } = summit;
  const ids = [
    ...summit.summit.themes.keys(),
    ...Object.keys(bundles.bundles),
    ...proposals.proposals.keys(),
  ];
  return ids.flatMap((of): FollowupChoice[] => {
    const option = optionOf(of, summit);
    if (option === null) return [];
    const { title, from = 'theme' } = option;
    const table = proposals.proposals.get(of)?.place.number;
    return from === 'trial' ? [] : [{ of, from, title, ...(table !== undefined && { table }) }];
  });
}
