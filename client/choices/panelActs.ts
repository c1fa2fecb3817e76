import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { Refusal } from '../../shared/refusal.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal | null };

/** What the panel can do; the screen in which it stands knows how. */
export interface PanelActs {
  /** Whether something can be done now. */
  readonly able: boolean;
  newId(): string;
  command(command: DeviceCommand): Promise<Answer<unknown>>;
  post<T>(path: string, body: unknown): Promise<Answer<T>>;
}
