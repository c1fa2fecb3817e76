import type { BundleId, IdeaId } from '../../../shared/ids.ts';
import { isApproved } from '../../../shared/views/bundles.ts';
import type { ThemeTeamState } from '../../../shared/views/themeTeam.ts';
import type { Card } from './cards.ts';

/** One bundle as the team works on it; all counts are computed (rule G5). */
export interface BundleRow {
  id: BundleId;
  heading: string;
  theme: string | null;
  dissent: boolean;
  cards: Card[];
  /** How often it was said: ideas that stand, each once. */
  said: number;
  /** Of these, marked as a minority's view. */
  dissents: number;
  /** Numbers of the tables that said it, in order. */
  tables: number[];
  shown: boolean;
  /** Nobody of the team read its heading. */
  untapped: boolean;
  /** Its words changed since somebody approved them. */
  outdated: boolean;
}

/** The bundles that stand, what was said most often first. */
export function bundlesOf({ bundles }: Pick<ThemeTeamState, 'bundles'>, cards: readonly Card[]): BundleRow[] {
  const inside = new Map<BundleId, Card[]>();
  for (const card of cards) {
    if (card.bundle === null) continue;
    const beside = inside.get(card.bundle);
    if (beside === undefined) inside.set(card.bundle, [card]);
    else beside.push(card);
  }
  const rows: BundleRow[] = [];
  for (const id in bundles) {
    const known = bundles[id];
    if (known === undefined || known.ended !== null) continue;
    const { heading, theme, dissent, approved } = known;
    const own = inside.get(id) ?? [];
    const shown = isApproved(known);
    const outdated = approved !== null && !shown;
    rows.push({
      id,
      heading,
      theme,
      dissent,
      cards: own,
      ...countsOf(own),
      shown,
      untapped: shown && known.untapped,
      outdated,
    });
  }
  return rows.sort((a, b) => b.said - a.said || b.tables.length - a.tables.length || (a.id < b.id ? -1 : 1));
}

function countsOf(cards: readonly Card[]): Pick<BundleRow, 'said' | 'dissents' | 'tables'> {
  const said = new Map<IdeaId, boolean>();
  const tables = new Set<number>();
  for (const { idea, dissent, table, withdrawn } of cards) {
    if (withdrawn) continue;
    said.set(idea, dissent || said.get(idea) === true);
    tables.add(table);
  }
  const dissents = [...said.values()].filter(Boolean).length;
  return { said: said.size, dissents, tables: [...tables].sort((a, b) => a - b) };
}
