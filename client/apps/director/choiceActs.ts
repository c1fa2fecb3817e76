import type { PanelActs } from '../../choices/panelActs.ts';
import { newId } from '../../sync/live.svelte.ts';
import { callApi } from '../../sync/session.ts';
import type { HallLive } from './hall.ts';
import { withRefusals } from './i18n.ts';

/** What the director does with a choice of themes; like all he does, nothing of it is kept for later. */
export const choiceActs = (live: HallLive): PanelActs => ({
  get able() {
    return live.connection === 'online';
  },
  newId,
  async command(command) {
    const ack = await live.ask(command);
    if (!ack.ok) await withRefusals();
    return ack.ok ? { ok: true, value: ack } : { ok: false, refusal: ack.refusal };
  },
  async post<T>(path: string, body: unknown) {
    const answer = await callApi<T>('director', path, { body });
    if (!answer.ok) await withRefusals();
    return answer;
  },
});
