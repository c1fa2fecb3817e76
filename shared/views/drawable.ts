import type { Mode } from '../facts/moderation.ts';
import type { PlenaryState } from './plenary.ts';

/**
 * The hall's picture without what the team shut off; approvals stay, so that it can be opened again.
 * @param words the setting of one screen, which can only be stricter than the team's
 */
export function drawable(hall: PlenaryState, words: Mode = 'all'): PlenaryState {
  const { ideas, bundles, proposals } = hall.moderation;
  if (words === 'all' && ideas !== 'none' && bundles !== 'none' && proposals !== 'none') return hall;
  return {
    ...hall,
    wall: drawn(hall.wall, ideas, words),
    bundles: drawn(hall.bundles, bundles, words),
    proposals: drawn(hall.proposals, proposals, words),
  };
}

function drawn<T extends { untapped?: true }>(list: T[], team: Mode, screen: Mode): T[] {
  if (team === 'none' || screen === 'none') return [];
  return screen === 'tap' ? list.filter(({ untapped }) => untapped !== true) : list;
}
