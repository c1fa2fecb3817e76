/** Moves tried between two looks at the temperature and the caller's watch. */
const CHUNK = 1024;

export interface Watch {
  /** Moves to try in all. */
  budget: number;
  /** Part of the caller's own time that is used up, 0 to 1; it takes the place of the budget. */
  spent?: (() => number) | undefined;
  /** True ends the search at once. */
  shouldStop?: (() => boolean) | undefined;
  onProgress?: ((done: number, budget: number) => void) | undefined;
}

/** How far the search is. It reads no clock of its own, so that a budget of moves gives the same plan everywhere. */
export class Clock {
  private done = 0;
  private stopped = false;

  constructor(private readonly watch: Watch) {}

  /** 0 at the start, 1 or more at the end. */
  get progress(): number {
    if (this.stopped) return 1;
    const { spent, budget } = this.watch;
    if (spent) return spent();
    return budget > 0 ? this.done / budget : 1;
  }

  /** Moves that may still be tried; infinite when the caller's time decides. */
  get left(): number {
    return this.watch.spent ? Number.POSITIVE_INFINITY : this.watch.budget - this.done;
  }

  /** Moves in all: the budget, or what it comes to at the pace so far when the caller's time decides. */
  get expected(): number {
    const { spent, budget } = this.watch;
    return spent ? this.done / Math.max(1e-9, spent()) : budget;
  }

  /**
   * Cools from hot to cold while the progress goes from where it is to `until`, and tries a move at every heat on
   * the way: simulated annealing with a geometric schedule.
   */
  cool(until: number, hot: number, cold: number, move: (heat: number) => void): void {
    const start = this.progress;
    for (let now = start; now < until; now = this.progress) {
      const heat = hot * (cold / hot) ** ((now - start) / (until - start));
      const moves = Math.min(CHUNK, this.left);
      for (let k = moves; k > 0; k--) move(heat);
      this.spend(moves);
    }
  }

  /** Takes steps until the progress is there; each counts for as many moves as could be tried in its time. */
  repeat(until: number, moves: number, step: () => void): void {
    while (this.progress < until) {
      step();
      this.spend(Math.min(moves, this.left));
    }
  }

  private spend(moves: number): void {
    this.done += moves;
    this.stopped = this.watch.shouldStop?.() ?? false;
    this.watch.onProgress?.(this.done, this.watch.budget);
  }
}
