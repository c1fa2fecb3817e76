import type { PersonId } from '../../../shared/ids.ts';
import type { BlankBadge, Found } from './directory.svelte.ts';

/** What somebody at the desk is busy with besides letting people in; a badge that is scanned meanwhile belongs to it. */
export type Task =
  | { kind: 'guest'; sort: GuestSort; companion: PersonId | null; blank: BlankBadge | null }
  | { kind: 'badge'; person: PersonId; blank: BlankBadge | null };

/** Who comes without being on a list. */
export const GUEST_SORTS = ['resident', 'wildcard', 'companion', 'child'] as const;
export type GuestSort = (typeof GUEST_SORTS)[number];

export const comesWith = (sort: GuestSort): boolean => sort === 'companion' || sort === 'child';

export const newGuest = (companion: PersonId | null = null, blank: BlankBadge | null = null): Task => ({
  kind: 'guest',
  sort: companion === null ? 'resident' : 'companion',
  companion,
  blank,
});

/** The task after a badge was scanned; null when the badge is not about it. */
export function taskAfter(task: Task | null, found: Found): Task | null {
  if (found.kind === 'blank')
    return task === null ? newGuest(null, found.blank) : { ...task, blank: found.blank };
  const waits = task?.kind === 'guest' && comesWith(task.sort) && task.companion === null;
  return waits && found.kind === 'person' ? { ...task, companion: found.person.id } : null;
}
