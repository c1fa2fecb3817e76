import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from '../../shared/refusal.ts';
import { runReportOf } from '../seating/runReport.ts';
import { type HttpContext, Refused } from './context.ts';
import { parsed, runBody } from './seatingBodies.ts';
import { demandHall, organiserOf, paramsOf } from './seatingDemands.ts';

/** Searching for a plan: started, looked at while it gets better, stopped with the best so far. */
export function seatingRunRoutes(routes: FastifyInstance, context: HttpContext): void {
  const { seating } = context;
  const found = (request: FastifyRequest) => {
    organiserOf(request, context);
    const one = seating.run(paramsOf(request).run ?? '');
    if (one === undefined) throw new Refused(refusal('run-unknown'));
    return one;
  };
  routes.post('/runs', async (request) => {
    organiserOf(request, context);
    const { weights, relieve, ...wish } = parsed(runBody, request.body);
    demandHall(context);
    const remedies = relieve ? await seating.remedies() : [];
    if (seating.running !== null) throw new Refused(refusal('run-busy'));
    return { run: seating.start({ ...wish, weights: weights ?? null, remedies, thorough: true }).id };
  });
  routes.get('/runs/:run', async (request) => runReportOf(found(request), seating.joints));
  routes.post('/runs/:run/stop', async (request) => {
    const one = found(request);
    one.run.stop();
    await one.plan;
    return runReportOf(one, seating.joints);
  });
}
