const SECONDS = 20;

/** Counts down while nobody touches the screen, and then goes back. */
export class Idle {
  /** Seconds left; null while nothing has to go back. */
  left = $state<number | null>(null);
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #back: () => void;

  constructor(back: () => void) {
    this.#back = back;
  }

  restart(): void {
    this.left = SECONDS;
    this.#timer ??= setInterval(() => this.#second(), 1000);
  }

  /** Somebody is there. */
  touch(): void {
    if (this.left !== null) this.left = SECONDS;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.left = null;
  }

  #second(): void {
    if (this.left === null) return;
    this.left -= 1;
    if (this.left > 0) return;
    this.stop();
    this.#back();
  }
}
