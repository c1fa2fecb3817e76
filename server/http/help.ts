import type { FastifyInstance } from 'fastify';
import type { Actor } from '../../shared/facts/fact.ts';
import type { DeviceId } from '../../shared/ids.ts';
import { refusal } from '../../shared/refusal.ts';
import type { Summit } from '../rules/state.ts';
import { actorOfRequest, type HttpContext, Refused } from './context.ts';

export interface HelperEntry {
  device: DeviceId;
  name: string;
}

/**
 * How those who help are called, by device: to the teams and those who direct all of them, to a table only who is on
 * his way to it. Names are in no fact and no view.
 */
export function helpRoutes(fastify: FastifyInstance, context: HttpContext): void {
  fastify.get('/api/helpers', async (request, reply): Promise<{ helpers: HelperEntry[] }> => {
    const may = seenBy(actorOfRequest(request, context), context.engine.summit);
    reply.header('cache-control', 'no-store');
    const helpers = [...context.engine.book.devices.values()].flatMap(({ id: device, name = '' }) =>
      name !== '' && may(device) ? [{ device, name }] : [],
    );
    return { helpers };
  });
}

function seenBy({ role, table }: Actor, { help }: Summit): (device: DeviceId) => boolean {
  if (['floor', 'themeTeam', 'director', 'organiser', 'operator'].includes(role)) return () => true;
  if (role !== 'facilitator' || table === undefined) throw new Refused(refusal('not-allowed'));
  const coming = Object.values(help.calls).flatMap((call) =>
    call.table === table && call.taken !== null ? [call.taken.by] : [],
  );
  return (device) => coming.includes(device);
}
