import type { Component } from 'svelte';

/**
 * A part of the page that most people never see, fetched when it is first wanted. Null until it is there; asking again
 * after a cut tries again.
 */
// biome-ignore lint/suspicious/noExplicitAny: any component can be fetched, whatever its props
export class Lazy<C extends Component<any>> {
  #component = $state.raw<C | null>(null);
  readonly #load: () => Promise<{ default: C }>;

  constructor(load: () => Promise<{ default: C }>) {
    this.#load = load;
  }

  get component(): C | null {
    return this.#component;
  }

  async want(): Promise<void> {
    if (this.#component === null) this.#component = (await this.#load().catch(() => null))?.default ?? null;
  }
}
