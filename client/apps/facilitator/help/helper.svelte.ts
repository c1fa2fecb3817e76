import type { DeviceId } from '../../../../shared/ids.ts';
import { callApi } from '../../../sync/session.ts';

/** How those who are on their way are called. Names are in no view; one that cannot be had is done without. */
export class HelperNames {
  #names = $state.raw<ReadonlyMap<DeviceId, string>>(new Map());

  of(device: DeviceId | null): string | null {
    return device === null ? null : (this.#names.get(device) ?? null);
  }

  /** Asks for the names of whoever is on his way to this table. */
  async learn(): Promise<void> {
    const answer = await callApi<{ helpers: { device: DeviceId; name: string }[] }>(
      'facilitator',
      '/api/helpers',
      { method: 'GET' },
    );
    if (answer.ok) this.#names = new Map(answer.value.helpers.map(({ device, name }) => [device, name]));
  }
}
