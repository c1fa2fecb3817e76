import type { Card } from '../cards.ts';

/** What a facilitator does once before the day, in this order. */
export const LESSONS = [
  'type',
  'saved',
  'mark',
  'change',
  'takeBack',
  'cut',
  'without',
  'mend',
  'help',
] as const;
export type Lesson = (typeof LESSONS)[number];

/** What can be seen at the practice table. */
export interface Seen {
  cards: readonly Card[];
  /** A card was changed. */
  reworded: boolean;
  /** Cards that are on this tablet only. */
  waiting: number;
  /** One of them was written there: nobody has it yet. */
  unsent: boolean;
  /** The line was made to fall away. */
  cut: boolean;
  /** Somebody was called. */
  called: boolean;
}

const DONE: Record<Lesson, (seen: Seen) => boolean> = {
  type: ({ cards }) => cards.length > 0,
  // A person says so.
  saved: () => false,
  mark: ({ cards }) => cards.some(({ kind, addressee }) => kind !== 'recommendation' || addressee !== null),
  change: ({ reworded }) => reworded,
  takeBack: ({ cards }) => cards.some(({ withdrawn }) => withdrawn),
  cut: ({ cut }) => cut,
  // What was taken back just before may still be under way.
  without: ({ cut, unsent }) => cut && unsent,
  mend: ({ cut, waiting }) => !cut && waiting === 0,
  help: ({ called }) => called,
};

/** Whether what a lesson asks was done, of which nothing needs to be ticked. */
export const isDone = (lesson: Lesson, seen: Seen): boolean => DONE[lesson](seen);
