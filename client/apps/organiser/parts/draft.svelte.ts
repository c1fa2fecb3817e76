import { untrack } from 'svelte';
import { unsaved } from './unsaved.svelte.ts';

/**
 * Something that is edited here and kept on the server. As long as nobody changed it here it follows the server, so that
 * a page that lay open does not write old things back. Made while a component is set up.
 */
export class Draft<T> {
  #value: T;
  #kept = $state('');

  /** @param known what the server has, in the shape that is edited; plain data */
  constructor(known: () => T) {
    const first = untrack(known);
    this.#value = $state(first);
    this.#kept = JSON.stringify(first);
    $effect(() => {
      const fresh = known();
      untrack(() => {
        if (!this.changed && JSON.stringify(fresh) !== this.#kept) this.#take(fresh);
      });
    });
    $effect(() => {
      unsaved.yes = this.changed;
    });
    $effect(() => () => {
      unsaved.yes = false;
    });
  }

  get value(): T {
    return this.#value;
  }
  set value(value: T) {
    this.#value = value;
  }

  /** Whether it differs from what was kept last. */
  get changed(): boolean {
    return JSON.stringify(this.#value) !== this.#kept;
  }

  /** The server has it now. */
  markKept(): void {
    this.#kept = JSON.stringify(this.#value);
  }

  #take(fresh: T): void {
    this.#value = fresh;
    this.#kept = JSON.stringify(fresh);
  }
}
