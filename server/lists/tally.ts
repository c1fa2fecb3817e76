import { fold } from './fold.ts';

/** Counts titles as people spell them: which ones occur, how often, and in which spelling most. */
export class Tally {
  readonly #byKey = new Map<string, Map<string, number>>();

  add(text: string): void {
    const spellings = this.#byKey.get(fold(text)) ?? new Map<string, number>();
    spellings.set(text, (spellings.get(text) ?? 0) + 1);
    this.#byKey.set(fold(text), spellings);
  }

  /** The most frequent spelling of what `text` stands for. */
  spelling(text: string): string {
    return mostFrequent(this.#byKey.get(fold(text))) ?? text;
  }

  /** Everything counted, most frequent first and else in order of appearance. */
  list(): string[] {
    const total = (spellings: Map<string, number>) => [...spellings.values()].reduce((a, b) => a + b, 0);
    return [...this.#byKey.values()]
      .sort((a, b) => total(b) - total(a))
      .flatMap((spellings) => mostFrequent(spellings) ?? []);
  }
}

const mostFrequent = (spellings: Map<string, number> | undefined): string | undefined =>
  spellings && [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0];
