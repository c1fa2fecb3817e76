import { untrack } from 'svelte';
import { sameShape } from './sameShape.ts';
import { type FormKey, type Unsaved, type UnsavedForms, unsaved } from './unsaved.svelte.ts';

/**
 * Something that is edited here and kept on the server. As long as nobody changed it here it follows the server, so that
 * a page that lay open does not write old things back; what was changed and not saved is found again. Made while a component
 * is set up.
 */
export class Draft<T> {
  #value: T;
  #kept = $state('');
  /** What the server had when somebody began to change it, as JSON. */
  #base = $state('');
  /** What was thrown away last, as JSON. */
  #thrown = $state<string | null>(null);
  readonly #known: () => T;
  readonly #keep: (left: Unsaved | null) => void;

  /**
   * @param key names the form among all forms of the organiser
   * @param known what the server has, in the shape that is edited; plain data
   */
  constructor(key: FormKey, known: () => T, forms: UnsavedForms = unsaved) {
    this.#known = known;
    this.#keep = (left) => untrack(() => forms.keep(key, left));
    const first = untrack(known);
    const left = untrack(() => forms.of(key));
    const found = left !== null && sameShape(left.value, first) ? left : null;
    this.#value = $state(found === null ? first : (structuredClone(found.value) as T));
    this.#kept = JSON.stringify(first);
    this.#base = found?.base ?? this.#kept;
    $effect(() => {
      const fresh = known();
      untrack(() => {
        if (!this.changed && JSON.stringify(fresh) !== this.#kept) this.#take(fresh);
      });
    });
    $effect(() => {
      this.#keep(this.changed ? { value: $state.snapshot(this.#value), base: this.#base } : null);
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

  /** Whether what was found again was filled in on top of something that the server has no longer. */
  get overtaken(): boolean {
    return this.changed && this.#base !== this.#kept;
  }

  /** Whether `bringBack` has something to bring back. */
  get thrown(): boolean {
    return this.#thrown !== null && !this.changed;
  }

  /** The server has it now. */
  markKept(): void {
    this.#keptIs(JSON.stringify(this.#value));
  }

  /** Back to what the server has. */
  throwAway(): void {
    const thrown = JSON.stringify(this.#value);
    this.#take(this.#known());
    this.#thrown = thrown;
  }

  /** What was thrown away last, as long as nobody began anew. */
  bringBack(): void {
    if (this.#thrown === null) return;
    this.#value = JSON.parse(this.#thrown) as T;
    this.#thrown = null;
  }

  #take(fresh: T): void {
    this.#value = fresh;
    this.#keptIs(JSON.stringify(fresh));
  }

  #keptIs(json: string): void {
    this.#kept = json;
    this.#base = json;
    this.#thrown = null;
    // Not left to the effect: some forms are gone in the same moment.
    this.#keep(null);
  }
}
