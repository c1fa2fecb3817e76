import type { Component } from 'svelte';
import { untilThere } from '../../parts/untilThere.ts';

/**
 * A part of the page that most people never see, fetched when it is first wanted, however long a cut takes. Null until it
 * is there.
 */
// biome-ignore lint/suspicious/noExplicitAny: any component can be fetched, whatever its props
export class Lazy<C extends Component<any>> {
  #component = $state.raw<C | null>(null);
  readonly #load: () => Promise<{ default: C }>;
  #coming: Promise<void> | null = null;

  constructor(load: () => Promise<{ default: C }>) {
    this.#load = load;
  }

  get component(): C | null {
    return this.#component;
  }

  want(): Promise<void> {
    this.#coming ??= this.#fetch();
    return this.#coming;
  }

  async #fetch(): Promise<void> {
    this.#component = (await untilThere(this.#load)).default;
  }
}
