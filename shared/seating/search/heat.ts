import type { Random } from '../random.ts';

const SIZE = 4096;

/** -ln of the middles of 4096 equal parts of (0, 1): what a move's rise in cost, over the heat, may be at most. */
const TOLERANCE = Float64Array.from({ length: SIZE }, (_, i) => -Math.log((i + 0.5) / SIZE));

/**
 * The rise in cost that is accepted this time. Drawing it before the move is priced gives Metropolis' rule just as
 * well (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983), and lets the pricing stop as soon as it is too dear.
 */
export const tolerance = (heat: number, random: Random): number =>
  heat * TOLERANCE[random.bits() & (SIZE - 1)]!;
