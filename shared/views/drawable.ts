import type { PlenaryState } from './plenary.ts';

/** The hall's picture without what the team shut off; approvals stay, so that it can be opened again. */
export function drawable(hall: PlenaryState): PlenaryState {
  const { ideas, bundles, proposals } = hall.moderation;
  if (ideas !== 'none' && bundles !== 'none' && proposals !== 'none') return hall;
  return {
    ...hall,
    wall: ideas === 'none' ? [] : hall.wall,
    bundles: bundles === 'none' ? [] : hall.bundles,
    proposals: proposals === 'none' ? [] : hall.proposals,
  };
}
