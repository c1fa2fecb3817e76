export type Unit = '/s' | 'seats' | 'ms' | 's' | 'KB' | 'kB' | 'µs' | '%' | '‰' | 'pairs';

export interface Target {
  is: 'at most' | 'at least';
  value: number;
  /** What is held against it: our figure divided by the floor's, or our figure itself. */
  of: 'ratio' | 'ours';
}

/** One line of the table. */
export interface Result {
  what: string;
  unit: Unit;
  ours: number;
  /** The same, of the plainest thing that could do it; absent where there is none. */
  floor?: number;
  target?: Target;
  /** What the floor is, or how the figure came about. */
  note: string;
}

export interface Figure {
  /** Name on the command line. */
  name: string;
  measure(bench: Bench): Promise<Result[]>;
}

/** What every figure works with. */
export interface Bench {
  quick: boolean;
  /** Folder with the built programs of the bench. */
  programs: string;
  /** Empty folder on the same disk for databases. */
  scratch: string;
  /** Folder for processor profiles of the server, when they were asked for. */
  profiles?: string;
}

export const ratioOf = ({ ours, floor }: Result): number | null =>
  floor === undefined ? null : ours / floor;

/** Whether the target is met; null when there is none. */
export function holds(result: Result): boolean | null {
  if (result.target === undefined) return null;
  const value = result.target.of === 'ours' ? result.ours : ratioOf(result);
  if (value === null) return null;
  return result.target.is === 'at most' ? value <= result.target.value : value >= result.target.value;
}
