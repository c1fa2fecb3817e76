import type { Entry } from '../../shared/facts/fact.ts';
import type { Engine } from './engine.ts';

const SERVER = { role: 'operator', device: 'server' } as const;
/** Milliseconds between two counts while people come in. */
export const REFLECT_EVERY = 5000;

interface Parts {
  engine: Pick<Engine, 'submit'>;
  newId: () => string;
  /** Calls back after some milliseconds; gives back how to call that off. */
  after?: (run: () => void, ms: number) => () => void;
}

function afterReal(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

/** Has the hall counted anew a while after somebody came in, once for all who came meanwhile. */
export class Reflector {
  readonly #parts: Required<Parts>;
  #callOff: (() => void) | null = null;

  constructor({ after = afterReal, ...parts }: Parts) {
    this.#parts = { after, ...parts };
  }

  heard(entries: readonly Entry[]): void {
    if (this.#callOff !== null) return;
    if (!entries.some(({ fact }) => fact.type === 'personArrived' || fact.type === 'arrivalUndone')) return;
    const { engine, newId, after } = this.#parts;
    this.#callOff = after(() => {
      this.#callOff = null;
      // A refusal means that the store is away; the next arrival asks again.
      engine.submit(SERVER, { id: newId(), command: { type: 'reflectHall' } }, () => {});
    }, REFLECT_EVERY);
  }

  close(): void {
    this.#callOff?.();
  }
}
