import type { DeviceId } from '../../../shared/ids.ts';
import { callApi } from '../../sync/session.ts';

/** How colleagues are called, by device. Names are in no view: they come by this one message. */
export class Names {
  #names = $state.raw<ReadonlyMap<DeviceId, string>>(new Map());
  readonly #asked = new Set<DeviceId>();

  of(device: DeviceId): string | undefined {
    return this.#names.get(device);
  }

  /** Asks once for each device that is not known. Without a network the names we have stay good. */
  async learn(devices: readonly DeviceId[]): Promise<void> {
    const fresh = devices.filter((id) => !this.#asked.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) this.#asked.add(id);
    await this.#ask(fresh);
  }

  /** Somebody said, or changed, how he is called. */
  async again(): Promise<void> {
    await this.#ask([]);
  }

  async #ask(fresh: readonly DeviceId[]): Promise<void> {
    const answer = await callApi<{ helpers: { device: DeviceId; name: string }[] }>(
      'themeteam',
      '/api/helpers',
      {
        method: 'GET',
      },
    );
    if (answer.ok) this.#names = new Map(answer.value.helpers.map(({ device, name }) => [device, name]));
    else for (const id of fresh) this.#asked.delete(id);
  }
}
