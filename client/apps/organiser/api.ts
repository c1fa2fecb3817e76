import type { DeviceCommand } from '../../../shared/commands/command.ts';
import { newId } from '../../sync/live.svelte.ts';
import { type ApiAnswer, callApi } from '../../sync/session.ts';

/** One command with the server's answer; by HTTP, because a hall or a programme can be larger than one message. */
export const ask = (command: DeviceCommand): Promise<ApiAnswer<{ pos: number }>> =>
  callApi('organiser', '/api/commands', { body: { id: newId(), command } });

export const get = <T>(path: string): Promise<ApiAnswer<T>> => callApi('organiser', path, { method: 'GET' });

export const post = <T>(path: string, body: unknown): Promise<ApiAnswer<T>> =>
  callApi('organiser', path, { body });
