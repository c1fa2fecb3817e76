import type { Instance } from '../../shared/seating/instance.ts';
import type { AnalystLine } from './analystLine.ts';
import type { Scale } from './measure.ts';

const KEPT = 8;

/** How good plans can be, by the summit they are about; each takes a tenth of a second, and is asked for again and again. */
export class Scales {
  readonly #analyst: AnalystLine;
  readonly #known = new Map<string, Promise<Scale>>();

  constructor(analyst: AnalystLine) {
    this.#analyst = analyst;
  }

  /** @param key the same for the same people, tables, weights */
  of(key: string, instance: Instance): Promise<Scale> {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const scale = this.#analyst.ask('scale', { instance });
    this.#known.set(key, scale);
    scale.catch(() => this.#known.delete(key));
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value ?? '');
    return scale;
  }
}
