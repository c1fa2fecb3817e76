import { keepInTab, readInTab } from '../../sync/inTab.ts';
import { type GuestDraft, guestDraft } from './guest.ts';
import { GUEST_SORTS, type Task } from './task.ts';

/*
 * What was typed at this desk and not sent yet, so that a page that is loaded again has it still.
 */
const TYPED = 'burgertop-desk-typed';
const GUEST = 'burgertop-desk-guest';

type GuestTask = Extract<Task, { kind: 'guest' }>;

export interface UnsentGuest {
  task: GuestTask;
  draft: GuestDraft;
}

/** The words in the field; '' when there were none. */
export const unsentTyped = (): string => readInTab(TYPED) ?? '';

export const keepTyped = (typed: string): void => keepInTab(TYPED, typed === '' ? null : typed);

export const unsentGuest = (): UnsentGuest | null => readGuest(readInTab(GUEST));

/** @param guest null once it was sent, or nobody wants it any more */
export const keepGuest = (guest: UnsentGuest | null): void =>
  keepInTab(GUEST, guest === null ? null : JSON.stringify(guest));

/** Reads what `keepGuest` wrote; anything else counts as nothing. */
export function readGuest(json: string | null): UnsentGuest | null {
  try {
    const { task, draft } = JSON.parse(json ?? '{}') as Partial<UnsentGuest>;
    if (task?.kind !== 'guest' || !GUEST_SORTS.includes(task.sort)) return null;
    const empty = guestDraft();
    const isWhole = Object.entries(empty).every(([key, value]) => {
      const had: unknown = draft?.[key as keyof GuestDraft];
      return Array.isArray(value)
        ? Array.isArray(had) && had.every((one) => typeof one === 'string')
        : typeof had === 'string';
    });
    return isWhole && draft !== undefined ? { task, draft } : null;
  } catch {
    return null;
  }
}
