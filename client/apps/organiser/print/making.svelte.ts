import type { PaperKind, PrintReport } from '../../../../shared/print.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { get, post } from '../api.ts';

/** One file on its way: asked for, followed, and there. */
export class Making {
  /** What the last report is about. */
  kind = $state.raw<PaperKind>('badges');
  report = $state.raw<PrintReport | null>(null);
  /** Null when the server could not be reached. */
  refusal = $state.raw<Refusal | null | undefined>();
  busy = $state(false);

  /** Resolves when the file is there, or will not come. The server answers each time that there is news. */
  async make(kind: PaperKind, ask: Record<string, unknown>): Promise<void> {
    if (this.busy) return;
    this.forget();
    this.busy = true;
    this.kind = kind;
    let answer = await post<PrintReport>('/api/print', ask);
    while (answer.ok && answer.value.state === 'making') {
      this.report = answer.value;
      answer = await get<PrintReport>(`/api/print/${answer.value.run}?after=${answer.value.done}`);
    }
    this.report = answer.ok ? answer.value : null;
    if (!answer.ok) this.refusal = answer.refusal;
    else if (answer.value.state === 'failed') this.refusal = { code: 'print-failed' };
    this.busy = false;
  }

  /** The form asks for something else now. What is still being made comes all the same. */
  forget(): void {
    if (this.busy) return;
    this.report = null;
    this.refusal = undefined;
  }
}
