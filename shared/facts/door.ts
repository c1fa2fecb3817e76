import type { PersonId, RoomId } from '../ids.ts';
import type { Localized } from '../localized.ts';

/** How many people wait at a desk, as whoever works there sees it: nobody, up to five, up to fifteen, more. */
export const QUEUES = ['none', 'few', 'many', 'crowd'] as const;
export type Queue = (typeof QUEUES)[number];

/** Where to go from the entrance, as a person with outstretched arm would show it. */
export const ARROWS = [
  'ahead',
  'aheadRight',
  'right',
  'backRight',
  'back',
  'backLeft',
  'left',
  'aheadLeft',
] as const;
export type Arrow = (typeof ARROWS)[number];

/** The way to a room from the entrance: "trap op, links". */
export interface Way {
  text: Localized;
  /** Absent where an arrow would say too little. */
  arrow?: Arrow;
}

export type DoorFact =
  /** All badges that somebody had until now open nothing any more; he has a new one. */
  | { type: 'badgeReplaced'; person: PersonId }
  /** An observation, like a scan: the latest by `at` holds. */
  | { type: 'queueTold'; desk: string; queue: Queue; at: number }
  /** All rooms that have a way, with the names by which people know them (rule P1). */
  | { type: 'waysSet'; ways: { room: RoomId; name: string; way: Way }[] };
