import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isRefusal, refusal } from '../../shared/refusal.ts';
import { CURRENT } from '../../shared/seating/report.ts';
import { liveReportOf, reportOf } from '../seating/planReports.ts';
import { commandsOf } from '../seating/remedies.ts';
import { type HttpContext, Refused, requireRole, run } from './context.ts';
import { acceptBody, liveBody, parsed, personBody, proposeBody } from './seatingBodies.ts';
import {
  around,
  demandGuest,
  demandHall,
  demandSubjects,
  namesOf,
  organiserOf,
  paramsOf,
  planOf,
} from './seatingDemands.ts';
import { seatAtDoor } from './seatingDoor.ts';

/** What becomes seats: accepted plans, events of the day, somebody at the door, and taking it back. */
export function seatingChangeRoutes(routes: FastifyInstance, context: HttpContext): void {
  const { seating } = context;
  const accept = async (request: FastifyRequest, id: string | undefined) => {
    const actor = organiserOf(request, context);
    // The seats in force need no accepting.
    if (id === CURRENT) throw new Refused(refusal('proposal-gone'));
    const plan = await planOf(context, id);
    for (const remedy of plan.remedies)
      for (const command of commandsOf(remedy, context.engine.summit)) await run(context, actor, command);
    const { pos } = await run(context, actor, await seating.commandFor(plan));
    return { pos };
  };
  routes.post('/plans/:plan/accept', async (request) => accept(request, paramsOf(request).plan));
  routes.post('/undo', async (request) => {
    const { pos } = await run(context, organiserOf(request, context), { type: 'undoSeating' });
    return { pos };
  });
  routes.post('/live', async (request) => {
    organiserOf(request, context);
    const event = parsed(liveBody, request.body);
    demandHall(context);
    demandSubjects(context, event);
    const plan = await seating.deal(event);
    if (isRefusal(plan)) throw new Refused(plan);
    return liveReportOf(plan, around(context, plan));
  });
  routes.post('/live/seat', async (request) => {
    const actor = requireRole(request, context, 'organiser', 'desk');
    const { person } = parsed(personBody, request.body);
    demandGuest(context, person);
    return seatAtDoor(context, actor, person);
  });
  // In one go, for the command line: the same plan for the same summit and seed.
  routes.post('/propose', async (request) => {
    organiserOf(request, context);
    const { seed } = parsed(proposeBody, request.body);
    demandHall(context);
    if (seating.running !== null) throw new Refused(refusal('run-busy'));
    const plan = await seating.propose(seed);
    if (plan === null) throw new Refused(refusal('server-error'));
    const names = namesOf(context);
    const unplaced = plan.unplaced.map((one) => ({ ...one, name: names.person(one.person).name }));
    return { ...reportOf(plan, around(context, plan)), unplaced };
  });
  routes.post('/accept', async (request) => accept(request, parsed(acceptBody, request.body).proposal));
}
