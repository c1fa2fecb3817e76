import type { Fact } from '../facts/fact.ts';
import { afterRepackFact, type PlannedRepack, type RepackFact } from '../facts/repack.ts';

/** What an organiser's page has to know to fold `PlannedRepack`. */
export type RepackShown = RepackFact | { type: 'seatingChanged'; reason: 'repack' };

/** Null for facts about something else. */
export function pickRepack(fact: Fact): RepackShown | null {
  switch (fact.type) {
    case 'repackPlanned':
    case 'repackDue':
    case 'repackDropped':
      return fact;
    case 'seatingChanged':
      return fact.reason === 'repack' ? { type: fact.type, reason: fact.reason } : null;
    default:
      return null;
  }
}

export const isRepack = (shown: { type: string }): shown is RepackShown =>
  ['repackPlanned', 'repackDue', 'repackDropped', 'seatingChanged'].includes(shown.type);

export function foldRepack(state: { repack: PlannedRepack }, shown: RepackShown): void {
  state.repack = afterRepackFact(state.repack, shown);
}
