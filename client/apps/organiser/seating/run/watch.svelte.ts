import type { RunReport } from '../../../../../shared/seating/report.ts';
import type { ApiAnswer } from '../../../../sync/session.ts';
import { calls } from '../calls.ts';

const EVERY_MS = 250;

/** Where a run was at one moment: seconds since the start, and how far above the best possible. */
export interface Moment {
  elapsed: number;
  gap: number;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Follows one run from its start to its plan. */
export class Watch {
  report = $state.raw<RunReport | null>(null);
  moments = $state.raw<readonly Moment[]>([]);
  /** Whether somebody asked to stop. */
  stopping = $state(false);
  #left = false;

  /** Asks how far the run is until it has ended or the page is left. Answers the last report; null without one. */
  async follow(run: string): Promise<RunReport | null> {
    this.report = null;
    this.moments = [];
    this.stopping = false;
    this.#left = false;
    while (!this.#left) {
      const answer = await calls.run(run);
      // A run that the server does not know any more has no end to wait for; a cut in the line has.
      if (!answer.ok && answer.refusal !== null) return null;
      if (answer.ok) {
        this.#take(answer.value);
        if (answer.value.state !== 'running') return answer.value;
      }
      await wait(EVERY_MS);
    }
    return null;
  }

  stop(run: string): Promise<ApiAnswer<RunReport>> {
    this.stopping = true;
    return calls.stop(run);
  }

  /** The page is left: the run itself goes on. */
  leave(): void {
    this.#left = true;
  }

  #take(report: RunReport): void {
    this.report = report;
    if (report.gap !== null) this.moments = [...this.moments, { elapsed: report.elapsed, gap: report.gap }];
  }
}
