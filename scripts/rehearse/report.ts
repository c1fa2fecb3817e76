/** How far the day is. */
export interface Progress {
  /** Hall time, epoch milliseconds. */
  now: number;
  /** Title of the step that runs, or null. */
  step: string | null;
  people: number;
  ideas: number;
  /** Votes in the box of the ballot that was opened last. */
  votes: number;
  /** Devices that the rehearsal plays and that have a line now. */
  devices: number;
  /** Commands that are on a device only. */
  waiting: number;
}

/** What came of the day. */
export interface Outcome {
  people: number;
  tables: number;
  /** Ideas that the tablets sent, without those they took back, and the number that the server counts. */
  sent: number;
  counted: number;
  /** Commands that never reached the server. */
  waiting: number;
  /** Commands that the server refused, by code. */
  refused: Record<string, number>;
  /** Bundles that stand, and how many of them the hall sees. */
  bundles: { made: number; shown: number };
  /** Proposals that the tablets sent, that stand, and that their tables signed. */
  proposals: { sent: number; counted: number; signed: number };
  /** Tables that asked for somebody and waited, and those that were helped. */
  help: { asked: number; helped: number };
  ballot: { eligible: number; cast: number; chosen: string[] } | null;
}

/** What the rehearsal's process tells the one that started it, one JSON text a line. */
export type Report =
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; outcome: Outcome }
  | { type: 'problem'; sentence: string };
