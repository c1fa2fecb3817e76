import { SvelteMap } from 'svelte/reactivity';
import { keepInTab, readInTab } from '../../../sync/inTab.ts';
import type { Stage } from '../stages.ts';

const KEY = 'burgertop-organiser-unsaved';

/** A form of a step; a step with more of them tells them apart behind a slash. */
export type FormKey = Stage | `${Stage}/${string}`;

/** What was filled in, and what the server had when somebody began. */
export interface Unsaved {
  value: unknown;
  /** The value from the server, as JSON. */
  base: string;
}

/**
 * What was filled in and not saved yet, of all forms. It stays in the tab, whatever closes the form: another step, the
 * back button, a page that is loaded again.
 */
export class UnsavedForms {
  readonly #forms = new SvelteMap<FormKey, Unsaved>(readForms(readInTab(KEY)));

  of(key: FormKey): Unsaved | null {
    return this.#forms.get(key) ?? null;
  }

  /** @param unsaved null once it was saved, or nobody wants it any more */
  keep(key: FormKey, unsaved: Unsaved | null): void {
    if (unsaved === null) {
      if (!this.#forms.delete(key)) return;
    } else this.#forms.set(key, unsaved);
    keepInTab(KEY, this.#forms.size === 0 ? null : JSON.stringify([...this.#forms]));
  }

  /** Whether a form of this step waits to be saved. */
  in(stage: Stage): boolean {
    return [...this.#forms.keys()].some((key) => key.split('/')[0] === stage);
  }

  /** Whether closing the tab would lose something. */
  get any(): boolean {
    return this.#forms.size > 0;
  }
}

/** Reads what was kept; anything else counts as nothing. */
export function readForms(json: string | null): [FormKey, Unsaved][] {
  try {
    const kept: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(kept) ? kept.filter(isForm) : [];
  } catch {
    return [];
  }
}

function isForm(entry: unknown): entry is [FormKey, Unsaved] {
  if (!Array.isArray(entry)) return false;
  const [key, unsaved] = entry as [unknown, Partial<Unsaved> | null];
  return typeof key === 'string' && typeof unsaved?.base === 'string' && unsaved.value !== undefined;
}

export const unsaved = new UnsavedForms();
