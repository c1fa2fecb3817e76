/** Notices that a person was given another table in a round that he had seen a table for. */
export class MoveWatch {
  #before: { round: number; number: number } | null = null;
  #moved: { round: number; number: number } | null = null;

  /** Told which table is shown now; returns its number while the move to it is news, else null. */
  see(round: number, number: number): number | null {
    const before = this.#before;
    if (before?.round === round && before.number !== number) this.#moved = { round, number };
    this.#before = { round, number };
    return this.#moved?.round === round && this.#moved.number === number ? number : null;
  }

  seen(): void {
    this.#moved = null;
  }
}
