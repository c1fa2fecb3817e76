import type { FastifyInstance } from 'fastify';
import { refusal } from '../../shared/refusal.ts';
import { overviewOf } from '../seating/overview.ts';
import { compareReportOf, liveReportOf, reportOf } from '../seating/planReports.ts';
import { roundReportOf } from '../seating/roundReport.ts';
import { whyReportOf } from '../seating/whyReport.ts';
import { type HttpContext, Refused } from './context.ts';
import { around, namesOf, organiserOf, paramsOf, planOf, summaries } from './seatingDemands.ts';

/** Looking at plans: what they give, who sits where and why. */
export function seatingPlanRoutes(routes: FastifyInstance, context: HttpContext): void {
  const { seating, engine } = context;
  routes.get('/', async (request) => {
    organiserOf(request, context);
    seating.prepare();
    return overviewOf(seating, engine.summit, namesOf(context), await summaries(context));
  });
  routes.get('/plans', async (request) => {
    organiserOf(request, context);
    return { plans: await summaries(context) };
  });
  routes.get('/plans/:plan', async (request) => {
    organiserOf(request, context);
    const plan = await planOf(context, paramsOf(request).plan);
    return (plan.live === null ? reportOf : liveReportOf)(plan, around(context, plan));
  });
  routes.get('/plans/:plan/rounds/:round', async (request) => {
    organiserOf(request, context);
    const plan = await planOf(context, paramsOf(request).plan);
    const round = Number(paramsOf(request).round);
    if (!Number.isInteger(round) || round < 1 || round > plan.instance.config.rounds)
      throw new Refused(refusal('round-unknown'));
    return roundReportOf(plan, round, seating.hall(), namesOf(context));
  });
  routes.get('/plans/:plan/why/:person', async (request) => {
    organiserOf(request, context);
    const { instance, assignment } = await planOf(context, paramsOf(request).plan);
    const { person = '' } = paramsOf(request);
    if (!instance.people.some(({ id }) => id === person)) throw new Refused(refusal('person-unknown'));
    const { next, rounds = new Map() } = seating.hall();
    const why = await seating.analyst.ask('why', { instance, assignment, person, next, rounds });
    return whyReportOf(person, why, namesOf(context));
  });
  routes.get('/plans/:plan/compare/:other', async (request) => {
    organiserOf(request, context);
    const a = await planOf(context, paramsOf(request).plan);
    const b = await planOf(context, paramsOf(request).other);
    return compareReportOf(a, b, namesOf(context));
  });
}
