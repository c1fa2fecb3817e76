import type { HideReason } from '../../../shared/facts/moderation.ts';
import type { IdeaKind } from '../../../shared/facts/summit.ts';
import type { BundleId, CardId, DeviceId, IdeaId } from '../../../shared/ids.ts';
import type { Claim, Part } from '../../../shared/views/bundles.ts';
import type { TeamIdea, ThemeTeamState } from '../../../shared/views/themeTeam.ts';

/** Theme of the cards of tables that have none. */
export const NO_THEME = '';

/** Something that can be bundled: what a table said, or a part of it. */
export interface Card {
  id: CardId;
  idea: IdeaId;
  text: string;
  lang: string;
  kind: IdeaKind;
  addressee: string | null;
  /** Number of the table. */
  table: number;
  theme: string;
  /** Hall time at which it was said. */
  at: number;
  bundle: BundleId | null;
  dissent: boolean;
  isPart: boolean;
  withdrawn: boolean;
  /** On the public screens. */
  shown: boolean;
  /** Nobody of the team read it. */
  untapped?: boolean;
  /** Put aside: somebody read these words and does not want them on a screen. */
  hidden: boolean;
  reason: HideReason | null;
  claim: Claim | null;
}

type Known = Pick<ThemeTeamState, 'ideas' | 'parts' | 'claims'>;

/** All that can be bundled, oldest first: what came last never pushes away what somebody reads. */
export function cardsOf({ ideas, parts, claims }: Known): Card[] {
  const cards: Card[] = [];
  for (const id in ideas) {
    const idea = ideas[id];
    if (idea !== undefined && idea.parts.length === 0) cards.push(cardOf(id, id, idea, claims[id], null));
  }
  for (const id in parts) {
    const part = parts[id];
    const idea = part === undefined ? undefined : ideas[part.idea];
    if (part !== undefined && idea !== undefined && part.parts.length === 0)
      cards.push(cardOf(id, part.idea, idea, claims[id], part));
  }
  return cards.sort((a, b) => a.at - b.at);
}

function cardOf(
  id: CardId,
  ideaId: IdeaId,
  idea: TeamIdea,
  claim: Claim | undefined,
  part: Part | null,
): Card {
  const { words, place } = idea;
  const { bundle, dissent } = part ?? idea;
  return {
    id,
    idea: ideaId,
    text: part?.text ?? words.text,
    lang: words.lang,
    kind: words.kind,
    addressee: words.addressee,
    table: place.number,
    theme: place.theme ?? NO_THEME,
    at: idea.at,
    bundle,
    dissent,
    isPart: part !== null,
    withdrawn: idea.withdrawn,
    shown: idea.shown,
    untapped: idea.shown && idea.untapped === true,
    hidden: idea.judged && !idea.shown,
    reason: idea.reason ?? null,
    claim: claim ?? null,
  };
}

/** In no bundle yet, and somebody still has to look at it. */
export const isToDo = ({ bundle, hidden, withdrawn }: Card): boolean =>
  bundle === null && !hidden && !withdrawn;

/** Who works on a card now, or null. */
export const heldBy = ({ claim }: Card, now: number): DeviceId | null =>
  claim !== null && claim.until > now ? claim.device : null;

/** Tables that said something of which nothing is in a bundle, in order. */
export function tablesWithout(cards: readonly Card[]): number[] {
  const said = new Set<number>();
  const heard = new Set<number>();
  for (const { table, bundle, withdrawn } of cards) {
    if (withdrawn) continue;
    said.add(table);
    if (bundle !== null) heard.add(table);
  }
  return [...said].filter((table) => !heard.has(table)).sort((a, b) => a - b);
}
