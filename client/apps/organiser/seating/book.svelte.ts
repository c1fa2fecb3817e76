import type { Refusal } from '../../../../shared/refusal.ts';
import {
  CURRENT,
  type Keep,
  type PlanReport,
  type PlanSummary,
  type SeatingOverview,
} from '../../../../shared/seating/report.ts';
import type { ApiAnswer } from '../../../sync/session.ts';
import { calls } from './calls.ts';

export const BUDGETS = ['5', '30', '120', 'own'] as const;

export const MOST_SECONDS = 300;

export interface SearchChoice {
  /** Seconds, or `own` for a number of one's own. */
  budget: (typeof BUDGETS)[number];
  own: number | null;
  /** null: nobody chose yet, so the hour of the day does. */
  keep: Keep | null;
  /** Another number gives another plan of the same quality, so that searching again is of use. */
  seed: number;
}

/** What the page knows about seating: the overview, and the plan that is looked at. */
export class SeatingBook {
  overview = $state.raw<SeatingOverview | null>(null);
  /** Id of the plan that is looked at. */
  plan = $state(CURRENT as string);
  report = $state.raw<PlanReport | null>(null);
  /** Why the last thing that was asked did not happen; null is no network, undefined is nothing wrong. */
  refusal = $state.raw<Refusal | null | undefined>();
  /** How a plan is searched for; stays as it was chosen while the page is open. */
  search = $state<SearchChoice>({ budget: '30', own: 60, keep: null, seed: 0 });
  /** What was just done, in words. */
  said = $state('');
  #looks = 0;

  /** How long a search may take. */
  get seconds(): number {
    const { budget, own } = this.search;
    return budget === 'own' ? Math.min(MOST_SECONDS, Math.max(1, Math.round(own ?? 1))) : Number(budget);
  }

  /** Plans to choose from. The one that is in force is among them once: as the seats as they are now. */
  get plans(): readonly PlanSummary[] {
    return this.overview?.plans.filter(({ id, inForce }) => id === CURRENT || !inForce) ?? [];
  }

  /** Asks for the overview, and for the plan that is looked at. */
  async refresh(): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    const overview = await this.read(calls.overview());
    // Who asked later knows more.
    if (overview === null || look !== this.#looks) return;
    this.overview = overview;
    // A plan that the server no longer has cannot be looked at; neither can seats that are not there.
    if (!this.plans.some(({ id }) => id === this.plan)) this.plan = CURRENT;
    await this.#readPlan();
  }

  async look(plan: string): Promise<void> {
    this.plan = plan;
    this.said = '';
    await this.#readPlan();
  }

  /** Does something and says so, or says why not. True when it happened. */
  async act(doing: Promise<ApiAnswer<unknown>>, said: string, plan = this.plan): Promise<boolean> {
    this.said = '';
    if ((await this.asked(doing)) === null) return false;
    this.plan = plan;
    this.said = said;
    // Not waited for: it is done, and weighing the seats anew takes the server a second.
    void this.refresh();
    return true;
  }

  /** The value of an answer; a refusal is kept for the page to say. */
  async asked<T>(asking: Promise<ApiAnswer<T>>): Promise<T | null> {
    const answer = await asking;
    this.refusal = answer.ok ? undefined : answer.refusal;
    return answer.ok ? answer.value : null;
  }

  /** As `asked`, for what is only looked at: it leaves the "no" to something that was done where it stands. */
  async read<T>(asking: Promise<ApiAnswer<T>>): Promise<T | null> {
    const answer = await asking;
    if (!answer.ok) this.refusal = answer.refusal;
    else if (this.refusal === null) this.refusal = undefined;
    return answer.ok ? answer.value : null;
  }

  async #readPlan(): Promise<void> {
    const { plan } = this;
    if (!this.plans.some(({ id }) => id === plan)) {
      this.report = null;
      return;
    }
    const report = await this.read(calls.plan(plan));
    // Somebody who looks at another plan meanwhile gets that one.
    if (plan === this.plan && report !== null) this.report = report;
  }
}
