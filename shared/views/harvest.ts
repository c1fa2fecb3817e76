import { type BundleChange, touchesScreens } from '../facts/bundles.ts';
import type { Fact } from '../facts/fact.ts';
import type { BundleId, ProposalId, Round, TableId } from '../ids.ts';

/** What the day brings in so far, in counts: bundles by the theme team, proposals by the tables. */
export interface Harvest {
  bundles: number;
  /** Cards and parts of cards that are in a bundle. */
  bundled: number;
  /** Bundles on the public screens. */
  shown: Record<BundleId, true>;
  proposals: Record<ProposalId, CountedProposal>;
}

export interface CountedProposal {
  table: TableId;
  round: Round | null;
  late: boolean;
  signed: boolean;
  withdrawn: boolean;
}

export const noHarvest = (): Harvest => ({ bundles: 0, bundled: 0, shown: {}, proposals: {} });

export type HarvestShown =
  | { type: 'bundles'; made: number; placed: number; on: BundleId[]; off: BundleId[] }
  | { type: 'proposal'; proposal: ProposalId; table: TableId; round: Round | null; late: boolean }
  | {
      type: 'proposalState';
      proposal: ProposalId;
      part: Partial<Pick<CountedProposal, 'signed' | 'withdrawn'>>;
    };

const TYPES: ReadonlySet<string> = new Set<HarvestShown['type']>(['bundles', 'proposal', 'proposalState']);
export const isHarvest = (shown: { type: string }): shown is HarvestShown => TYPES.has(shown.type);

export function pickHarvest(fact: Fact): HarvestShown | null {
  if (touchesScreens(fact)) {
    const changes = 'changes' in fact ? fact.changes : [];
    const [on, off] = [fact.screens.filter(({ wall }) => wall), fact.screens.filter(({ wall }) => !wall)];
    return {
      type: 'bundles',
      made: sum(changes, madeBy),
      placed: sum(changes, placedBy),
      on: on.map(({ bundle }) => bundle),
      off: off.map(({ bundle }) => bundle),
    };
  }
  switch (fact.type) {
    case 'proposalAdded': {
      const { proposal, place, late } = fact;
      return { type: 'proposal', proposal, table: place.table, round: place.round, late };
    }
    case 'proposalSigned':
    case 'proposalReopened':
      return stateOf(fact.proposal, { signed: fact.type === 'proposalSigned' });
    case 'proposalWithdrawn':
    case 'proposalRestored':
      return stateOf(fact.proposal, { withdrawn: fact.type === 'proposalWithdrawn' });
    default:
      return null;
  }
}

const stateOf = (
  proposal: ProposalId,
  part: Extract<HarvestShown, { type: 'proposalState' }>['part'],
): HarvestShown => ({ type: 'proposalState', proposal, part });

const sum = (changes: readonly BundleChange[], by: (change: BundleChange) => number): number =>
  changes.reduce((total, change) => total + by(change), 0);

function madeBy(change: BundleChange): number {
  if (change.type === 'made') return change.there ? 1 : -1;
  if (change.type === 'ended') return change.ended ? -1 : 1;
  return 0;
}

const placedBy = (change: BundleChange): number =>
  change.type === 'placed'
    ? change.cards.length * (Number(change.to !== null) - Number(change.from !== null))
    : 0;

export function foldHarvest(state: Harvest, shown: HarvestShown): void {
  switch (shown.type) {
    case 'bundles':
      state.bundles += shown.made;
      state.bundled += shown.placed;
      for (const bundle of shown.on) state.shown[bundle] = true;
      for (const bundle of shown.off) delete state.shown[bundle];
      break;
    case 'proposal': {
      const { table, round, late } = shown;
      state.proposals[shown.proposal] = { table, round, late, signed: false, withdrawn: false };
      break;
    }
    case 'proposalState': {
      const known = state.proposals[shown.proposal];
      if (known !== undefined) Object.assign(known, shown.part);
    }
  }
}
