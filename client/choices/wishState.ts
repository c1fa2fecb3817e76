import type { DeviceCommand } from '../../shared/commands/command.ts';
import type { ChoiceId, PersonId, ThemeId } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/refusal.ts';

/** The part of the outbox that matters here. */
export interface Pending {
  id: string;
  command: DeviceCommand;
  state: string;
  refusal?: Refusal;
}

export interface WishState {
  /** What was chosen, also while only this device knows it. */
  wishes: readonly ThemeId[];
  /** The choice is on this device, not yet at the server. */
  waiting: boolean;
  refused: { item: string; refusal: Refusal | null } | null;
}

/** Read from the view and the outbox alone, so that a reload in the middle of choosing changes nothing. */
export function wishState(
  choice: ChoiceId,
  person: PersonId | undefined,
  known: readonly ThemeId[],
  items: readonly Pending[],
): WishState {
  const last = items.findLast(({ command }) => isAbout(command, choice, person));
  if (last?.state === 'parked')
    return { wishes: known, waiting: false, refused: { item: last.id, refusal: last.refusal ?? null } };
  if (last?.command.type !== 'chooseThemes' || last.state === 'acked')
    return { wishes: known, waiting: false, refused: null };
  return { wishes: last.command.wishes, waiting: true, refused: null };
}

const isAbout = (command: DeviceCommand, choice: ChoiceId, person: PersonId | undefined): boolean =>
  command.type === 'chooseThemes' && command.choice === choice && command.person === person;
