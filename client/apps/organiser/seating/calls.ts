import type { PersonId, Round } from '../../../../shared/ids.ts';
import type {
  LiveEvent,
  LiveReport,
  PlanReport,
  RunReport,
  RunRequest,
  SeatingOverview,
} from '../../../../shared/seating/report.ts';
import type { CompareReport, RoundReport, WhyReport } from '../../../../shared/seating/seatReports.ts';
import { get, post } from '../api.ts';

const BASE = '/api/seating';
const planPath = (plan: string): string => `${BASE}/plans/${encodeURIComponent(plan)}`;

/** What can be asked of the server about seating; see `shared/seating/report.ts`. */
export const calls = {
  overview: () => get<SeatingOverview>(`${BASE}/`),
  start: (request: RunRequest) => post<{ run: string }>(`${BASE}/runs`, request),
  run: (run: string) => get<RunReport>(`${BASE}/runs/${encodeURIComponent(run)}`),
  stop: (run: string) => post<RunReport>(`${BASE}/runs/${encodeURIComponent(run)}/stop`, {}),
  plan: (plan: string) => get<PlanReport>(planPath(plan)),
  round: (plan: string, round: Round) => get<RoundReport>(`${planPath(plan)}/rounds/${round}`),
  why: (plan: string, person: PersonId) =>
    get<WhyReport>(`${planPath(plan)}/why/${encodeURIComponent(person)}`),
  compare: (a: string, b: string) => get<CompareReport>(`${planPath(a)}/compare/${encodeURIComponent(b)}`),
  accept: (plan: string) => post<{ pos: number }>(`${planPath(plan)}/accept`, {}),
  undo: () => post<{ pos: number }>(`${BASE}/undo`, {}),
  live: (event: LiveEvent) => post<LiveReport>(`${BASE}/live`, event),
};
