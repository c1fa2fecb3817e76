import type { CallId, DeviceId, TableId } from '../ids.ts';

/** Why a table asks somebody to come. */
export const HELP_REASONS = ['technology', 'language', 'tension', 'care'] as const;
export type HelpReason = (typeof HELP_REASONS)[number];

/** Minutes without a card after which a table counts as silent, where nobody set another number. */
export const SILENT_AFTER = 10;

/** Calls of tables for somebody of the floor team. Who comes is told by the id of his device; his name is a row beside the log. */
export type CallFact =
  /** `at` is when the table asked, also when the tablet had no line then. */
  | { type: 'helpAsked'; call: CallId; table: TableId; reason: HelpReason; at: number }
  | { type: 'helpTaken'; call: CallId; table: TableId; by: DeviceId; at: number }
  /** Who had taken it does not come after all. */
  | { type: 'helpReleased'; call: CallId; table: TableId }
  | { type: 'helpDone'; call: CallId; table: TableId; at: number }
  /** The table needs nobody any more. It may stand before its `helpAsked`, which then never comes. */
  | { type: 'helpWithdrawn'; call: CallId; table: TableId; at: number };

export type HelpFact =
  | CallFact
  /** Minutes after which a table counts as silent. */
  | { type: 'silenceSet'; minutes: number };
