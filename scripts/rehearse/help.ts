import { HELP_REASONS, type HelpReason } from '../../shared/facts/help.ts';
import type { Random } from '../../shared/seating/random.ts';
import type { Part } from './schedule.ts';

/** A table that asks for somebody; now and then it needs nobody any more before one came. */
export interface PlannedCall {
  minute: number;
  round: number;
  reason: HelpReason;
  /** Minute at which it takes the question back; null when it waits for somebody. */
  withdrawn: number | null;
}

/** One table in so many asks, so that a small hall has a call too. */
const ASKS_EVERY = 7;
const WITHDRAWN_SHARE = 0.12;

/**
 * Some tables ask once, somewhere in the middle of a round; null for most, and on a day without rounds.
 * @param index of the table, from 0
 */
export function planCall(parts: readonly Part[], index: number, random: Random): PlannedCall | null {
  const rounds = parts.filter(({ step }) => step.round !== undefined);
  const part = rounds[random.below(Math.max(1, rounds.length))];
  const minute = part === undefined ? 0 : part.from + (0.15 + 0.6 * random.next()) * (part.to - part.from);
  const reason = HELP_REASONS[random.below(HELP_REASONS.length)] ?? 'technology';
  const withdrawn = random.next() < WITHDRAWN_SHARE ? minute + 1 + random.next() : null;
  return part === undefined || index % ASKS_EVERY !== 2
    ? null
    : { minute, round: part.step.round ?? 0, reason, withdrawn };
}
