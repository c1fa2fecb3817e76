import type { Step } from '../../../shared/facts/programme.ts';
import { momentOf } from '../../../shared/moment.ts';
import type { Acts } from './acts.svelte.ts';
import type { HallLive } from './hall.ts';
import type { i18n as words } from './i18n.ts';
import { isUnfinished } from './steps.ts';

const MORE_MINUTES = 5;

/** What the director does with the running order. What cuts something short is asked first. */
export class StepActs {
  readonly #live: HallLive;
  readonly #acts: Acts;
  readonly #i18n: typeof words;

  constructor(live: HallLive, acts: Acts, i18n: typeof words) {
    this.#live = live;
    this.#acts = acts;
    this.#i18n = i18n;
  }

  get #day() {
    return this.#live.view('programme');
  }

  startNext(): void {
    const { next } = momentOf(this.#day);
    if (next !== null) this.start(next);
  }

  start(step: Step): void {
    const { t, localized } = this.#i18n;
    const { step: running, next } = momentOf(this.#day);
    const run = () => void this.#acts.run({ type: 'startStep', step: step.id });
    const early = running !== null && isUnfinished(this.#day.running, this.#live.now());
    const skipping = next?.id !== step.id;
    if (!early && !skipping) return run();
    const explanation = [
      early ? t('startEarlyHow', { running: localized(running.title) }) : '',
      skipping ? t('startSkipping') : '',
    ];
    const name = localized(step.title);
    this.#acts.ask({
      title: t('startEarly', { step: name }),
      explanation: explanation.filter((sentence) => sentence !== '').join(' '),
      yes: t('startStep', { step: name }),
      run,
    });
  }

  fiveMore(): void {
    const { running } = this.#day;
    // With its step, so that a press that comes late does not lengthen the next one.
    if (running !== null)
      void this.#acts.run({ type: 'extendStep', minutes: MORE_MINUTES, step: running.step });
  }

  /** Back to the step before, with the time it still had. */
  goBack(): void {
    void this.#acts.run({ type: 'goBack', step: this.#day.running?.step ?? null, time: 'left' });
  }

  /** Takes the last act on the clock back. */
  undo(): void {
    void this.#acts.run({ type: 'undoStep' });
  }

  pauseOrResume(): void {
    const running = this.#day.running;
    if (running !== null)
      void this.#acts.run({ type: running.remaining === null ? 'pauseStep' : 'resumeStep' });
  }

  end(): void {
    const { t, localized } = this.#i18n;
    const { step } = momentOf(this.#day);
    if (step === null) return;
    const run = () => void this.#acts.run({ type: 'endStep' });
    if (!isUnfinished(this.#day.running, this.#live.now())) return run();
    const title = t('endNow', { step: localized(step.title) });
    this.#acts.ask({ title, explanation: t('endNowHow'), yes: t('endStep'), run });
  }
}
