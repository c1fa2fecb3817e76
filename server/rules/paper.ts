import type { Fact } from '../../shared/facts/fact.ts';
import { LIMITS } from '../../shared/limits.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';

export interface PaperState {
  /** The highest number of a blank badge; 0 when there is none. */
  blanks: number;
  /** The highest number of a form; 0 when there is none. */
  forms: number;
}

export const noPaper = (): PaperState => ({ blanks: 0, forms: 0 });

export function foldPaper(state: PaperState, fact: Fact): void {
  if (fact.type === 'blankBadgesMade') state.blanks = fact.first + fact.count - 1;
  else if (fact.type === 'formsMade') state.forms = fact.first + fact.tables.length - 1;
}

export const paperRules: Rules<'makeBlankBadges' | 'makeForms'> = {
  makeBlankBadges: {
    access: roles('organiser'),
    decide({ first, hashes }, { summit, now }) {
      if (hashes.length === 0) return ALREADY;
      if (first + hashes.length - 1 > LIMITS.blankBadges) return refusal('paper-full');
      // The secrets follow from the numbers, and somebody else took these in the meantime.
      if (first !== summit.paper.blanks + 1) return refusal('list-changed');
      return {
        facts: [{ type: 'blankBadgesMade', first, count: hashes.length }],
        rows: hashes.map((hash, i) => ({
          table: 'links' as const,
          put: { hash, role: 'participant' as const, blank: first + i, issuedAt: now, revoked: false },
        })),
      };
    },
  },
  makeForms: {
    access: roles('organiser'),
    decide({ first, tables }, { summit }) {
      if (tables.length === 0) return ALREADY;
      const unknown = tables.find((table) => table !== null && !summit.summit.tables.has(table));
      if (unknown !== undefined) return refusal('table-unknown', { table: unknown ?? '' });
      if (first + tables.length - 1 > LIMITS.formNumber) return refusal('paper-full');
      if (first !== summit.paper.forms + 1) return refusal('list-changed');
      return facts({ type: 'formsMade', first, tables });
    },
  },
};
