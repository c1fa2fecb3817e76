import type { Command } from '../../shared/commands/command.ts';
import type { Actor } from '../../shared/facts/fact.ts';

/** Who did it, as the log keeps it. What somebody typed on the own phone is the table's: the log does not hold whose it was. */
export const authorOf = (actor: Actor, { type }: Command): Actor =>
  actor.role === 'participant' && type === 'addIdea' ? { role: actor.role, device: 'phone' } : actor;
