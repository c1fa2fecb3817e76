import type { PersonRole } from '../../../../shared/people.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { post } from '../api.ts';
import { type HowToRead, type ListKind, type ListPreview, listPath } from './preview.ts';

/** One file on its way: read by the server as often as something is corrected, stored when somebody says so. */
export class Reading<P extends ListPreview> {
  readonly #kind: ListKind;
  file = $state.raw<File | null>(null);
  preview = $state.raw<P | null>(null);
  /** Why it went wrong; `undefined` when it did not, null without a network. */
  refusal = $state.raw<Refusal | null | undefined>(undefined);
  busy = $state(false);
  role = $state<PersonRole | null>(null);
  makeThemes = $state(false);
  #fixes: Record<number, string | null> = {};
  #asked = 0;

  constructor(kind: ListKind) {
    this.#kind = kind;
  }

  async take(file: File): Promise<void> {
    this.file = file;
    this.#fixes = {};
    this.makeThemes = false;
    this.preview = null;
    await this.read();
    // A summit without these themes yet: making them is what most organisers want, so it is shown ticked.
    if (this.preview !== null && (this.preview as P).newThemes?.length > 0) {
      this.makeThemes = true;
      await this.read();
    }
  }

  async correct(column: number, field: string | null): Promise<void> {
    this.#fixes = { ...this.#fixes, [column]: field };
    await this.read();
  }

  async read(): Promise<void> {
    const file = this.file;
    if (file === null) return;
    const asked = ++this.#asked;
    this.busy = true;
    const answer = await post<P>(listPath(this.#kind, 'preview', this.#how), file);
    // A later correction is under way: its answer counts.
    if (asked !== this.#asked) return;
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    if (answer.ok) this.preview = answer.value;
  }

  /** Stores what the preview showed. True when the server did. */
  async apply(): Promise<boolean> {
    const { file, preview } = this;
    if (file === null || preview === null) return false;
    this.busy = true;
    const answer = await post(listPath(this.#kind, 'apply', this.#how, preview.digest), file);
    this.busy = false;
    this.refusal = answer.ok ? undefined : answer.refusal;
    // The summit changed meanwhile: show what the list would do now.
    if (!answer.ok && answer.refusal?.code === 'list-changed') {
      await this.read();
      this.refusal = answer.refusal;
    }
    return answer.ok;
  }

  forget(): void {
    this.file = null;
    this.preview = null;
    this.refusal = undefined;
  }

  get #how(): HowToRead {
    return { role: this.role, fixes: this.#fixes, makeThemes: this.makeThemes };
  }
}
