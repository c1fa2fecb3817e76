import type { App } from '../../server/app.ts';
import { equalSecrets } from '../../server/auth/secrets.ts';
import { OPERATOR_HEADER } from '../../server/http/context.ts';
import type { ConsoleState } from '../../shared/views/console.ts';
import type { ProgrammeState } from '../../shared/views/programme.ts';

/** How the summit stands, in counts; no names and no words. */
export interface Status {
  summit: { name: string; date: string; rehearsal: boolean } | null;
  step: string | null;
  /** Hall time, and how many times faster than real time it runs. */
  clock: { now: number; rate: number };
  listed: ConsoleState['listed'];
  arrived: ConsoleState['arrived'];
  tables: number;
  paired: number;
  /** Seats given by round. */
  seating: Record<string, { seated: number; unplaced: number }>;
  ideas: number;
  ballots: { title: string; eligible: number; cast: number; open: boolean }[];
  devices: number;
}

/** `GET /api/status`, for the command line on this machine and for a rehearsal. */
export function addStatusRoute(app: App): void {
  app.http.get('/api/status', async (request, reply) => {
    const key = request.headers[OPERATOR_HEADER];
    reply.header('cache-control', 'no-store');
    if (typeof key === 'string' && equalSecrets(key, app.operatorKey)) return statusOf(app);
    return reply.code(401).send({ refusal: { code: 'not-allowed' } });
  });
}

function statusOf({ hub, clock, gateway }: App): Status {
  const { summit, steps, running } = hub.state<ProgrammeState>('programme');
  const { listed, arrived, tables, seating, ideas, ballots } = hub.state<ConsoleState>('console');
  const seats = Object.entries(seating).map(([round, { seated, unplaced }]) => [round, { seated, unplaced }]);
  return {
    summit: summit === null ? null : { name: summit.name, date: summit.date, rehearsal: summit.rehearsal },
    step: steps.find(({ id }) => id === running?.step)?.title.nl ?? null,
    clock: { now: clock.now(), rate: clock.rate },
    listed,
    arrived,
    tables: Object.keys(tables).length,
    paired: Object.values(tables).filter((table) => table.paired).length,
    seating: Object.fromEntries(seats) as Status['seating'],
    ideas,
    ballots: Object.values(ballots).map(({ title, eligible, cast, open }) => ({
      title: title.nl,
      eligible,
      cast,
      open,
    })),
    devices: gateway.size,
  };
}
