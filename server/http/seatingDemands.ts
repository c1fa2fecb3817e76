import type { FastifyRequest } from 'fastify';
import { isSeated } from '../../shared/people.ts';
import { refusal } from '../../shared/refusal.ts';
import type { LiveEvent, PlanSummary } from '../../shared/seating/report.ts';
import { Names } from '../seating/names.ts';
import type { Plan } from '../seating/plan.ts';
import { type Surroundings, summaryOf } from '../seating/planReports.ts';
import { type HttpContext, Refused, requireRole } from './context.ts';

export const paramsOf = (request: FastifyRequest): Record<string, string> =>
  request.params as Record<string, string>;
export const organiserOf = (request: FastifyRequest, context: HttpContext) =>
  requireRole(request, context, 'organiser');
export const namesOf = ({ engine }: HttpContext): Names => new Names(engine.summit, engine.book);

/** What a report about a plan looks at besides the plan. */
export const around = (context: HttpContext, plan: Plan): Surroundings => ({
  hall: context.seating.hall(),
  names: namesOf(context),
  joint: context.seating.joints.of(plan.key),
});

/** A plan that was made, or the seats in force. */
export async function planOf(context: HttpContext, id = ''): Promise<Plan> {
  const plan = await context.seating.plan(id);
  if (plan === undefined) throw new Refused(refusal('proposal-gone'));
  return plan;
}

/** Newest first; last the seats in force, when there are any. */
export async function summaries(context: HttpContext): Promise<PlanSummary[]> {
  const { seating, engine } = context;
  const current = engine.summit.tables.seats.size === 0 ? [] : [await seating.current()];
  const hall = seating.hall();
  const names = namesOf(context);
  return [...seating.plans.all(), ...current].map((plan) =>
    summaryOf(plan, { hall, names, joint: seating.joints.of(plan.key) }),
  );
}

/** Refuses when there is nobody to seat, or nowhere. */
export function demandHall({ engine }: HttpContext): void {
  if (engine.summit.summit.tables.size === 0) throw new Refused(refusal('no-tables'));
  if (![...engine.book.people.values()].some(({ role }) => isSeated(role)))
    throw new Refused(refusal('no-people'));
}

/** Refuses when the people or the table that an event is about are not on the list. */
export function demandSubjects(context: HttpContext, event: LiveEvent): void {
  if (event.kind === 'batch') for (const one of event.events) demandSubjects(context, one);
  if ('table' in event && !context.engine.summit.summit.tables.has(event.table))
    throw new Refused(refusal('table-unknown', { table: event.table }));
  if ('person' in event) demandGuest(context, event.person);
  if (event.kind === 'facilitatorMissing' && event.standIn !== undefined && event.standIn !== 'anybody')
    demandGuest(context, event.standIn);
  if (event.kind === 'noShow' && event.people !== 'everyone-not-arrived')
    for (const person of event.people) demandGuest(context, person);
}

/** Refuses unless it is somebody who is given a seat. */
export function demandGuest({ engine }: HttpContext, person: string): void {
  const known = engine.book.people.get(person);
  if (known === undefined) throw new Refused(refusal('person-unknown'));
  if (!isSeated(known.role)) throw new Refused(refusal('person-no-seat'));
}
