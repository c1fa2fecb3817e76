import { ProgressLine } from '../terminal/progressLine.ts';
import type { Budget, HowFar } from './seatThread.ts';

/** One calm line: how much of the time is over, and how far the plan still is from the best possible. */
export class SeatProgressLine {
  readonly #line: ProgressLine;
  readonly #budget: Budget;
  #bound = 0;

  constructor(out: NodeJS.WriteStream, budget: Budget) {
    this.#line = new ProgressLine(out);
    this.#budget = budget;
  }

  /** The best bound so far; 0 before there is any. */
  get bound(): number {
    return this.#bound;
  }

  /** No plan has a total below this: proven meanwhile. */
  raise(bound: number): void {
    if (Number.isFinite(bound)) this.#bound = Math.max(this.#bound, bound);
  }

  show(progress: HowFar): void {
    this.#line.show(lineOf(progress, this.#budget, this.#bound), tenthOf(progress.share));
  }

  say(line: string): void {
    this.#line.show(line, line);
  }

  end(): void {
    this.#line.end();
  }
}

/** Worth a line of its own in a file: each tenth of the time. */
export const tenthOf = (share: number): string => String(Math.floor(10 * share));

/** `2.5 of 5 s`, or `50 % done` where nobody knows how long it takes. */
export function howFar(share: number, budget: Budget): string {
  const part = Math.min(1, share);
  if ('moves' in budget) return `${Math.floor(100 * part)} % done`;
  return `${(part * budget.seconds).toFixed(budget.seconds < 10 ? 1 : 0)} of ${budget.seconds} s`;
}

export function lineOf({ share, total }: HowFar, budget: Budget, bound: number): string {
  const time = howFar(share, budget);
  if (total === null) return `Seating: ${time}, making a first plan`;
  if (bound <= 0) return `Seating: ${time}, total ${Math.round(total)}`;
  const above = Math.max(0, 100 * (total / bound - 1));
  return `Seating: ${time}, at most ${above.toFixed(2)} % above the best possible`;
}
