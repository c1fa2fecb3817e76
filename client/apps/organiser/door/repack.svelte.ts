import type { Round } from '../../../../shared/ids.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import {
  CURRENT,
  type LiveEvent,
  type LiveReport,
  type SeatingOverview,
} from '../../../../shared/seating/report.ts';
import type { RoundReport } from '../../../../shared/seating/seatReports.ts';
import type { ApiAnswer } from '../../../sync/session.ts';
import { calls } from '../seating/calls.ts';

/** What merging would change, and the round that it is shown at, before and after. */
export interface DryRun {
  report: LiveReport;
  before: RoundReport;
  after: RoundReport;
}

/** Merging half-empty tables: looked at first, carried out, taken back. */
export class Repack {
  overview = $state.raw<SeatingOverview | null>(null);
  /** The next round as it is. */
  now = $state.raw<RoundReport | null>(null);
  dryRun = $state.raw<DryRun | null>(null);
  busy = $state(false);
  /** Why the last thing did not happen; null is no network, undefined is nothing wrong. */
  refusal = $state.raw<Refusal | null | undefined>();

  /** The first round whose seats may still change; null when there is none. */
  get round(): Round | null {
    return this.overview?.fromRound ?? null;
  }
  get canUndo(): boolean {
    return this.overview?.undo?.reason === 'repack';
  }

  async refresh(): Promise<void> {
    const overview = await this.#value(calls.overview());
    if (overview === null) return;
    const round = overview.fromRound;
    const now = round === null ? null : await this.#value(calls.round(CURRENT, round));
    this.overview = overview;
    this.now = now;
  }

  /** @param at the round in which it is to begin, of which the pictures are */
  async lookAt(event: LiveEvent, at: Round): Promise<void> {
    await this.#during(async () => {
      const report = await this.#value(calls.live(event));
      if (report === null) return;
      const before = await this.#value(calls.round(CURRENT, at));
      const after = await this.#value(calls.round(report.id, at));
      if (before !== null && after !== null) this.dryRun = { report, before, after };
    });
  }

  /** True when it was done. */
  async carryOut(): Promise<boolean> {
    const { dryRun } = this;
    return dryRun !== null && this.#done(calls.accept(dryRun.report.id));
  }

  async undo(): Promise<boolean> {
    return this.#done(calls.undo());
  }

  async #done(doing: Promise<ApiAnswer<unknown>>): Promise<boolean> {
    return this.#during(async () => {
      if ((await this.#value(doing)) === null) return false;
      this.dryRun = null;
      await this.refresh();
      return true;
    });
  }

  async #during<T>(act: () => Promise<T>): Promise<T> {
    this.busy = true;
    try {
      return await act();
    } finally {
      this.busy = false;
    }
  }

  async #value<T>(asking: Promise<ApiAnswer<T>>): Promise<T | null> {
    const answer = await asking;
    this.refusal = answer.ok ? undefined : answer.refusal;
    return answer.ok ? answer.value : null;
  }
}
