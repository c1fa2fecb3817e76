import type { FollowupStatus } from '../../shared/facts/followup.ts';
import { inLanguage } from '../../shared/localized.ts';
import { cardIn, ideaOf, isApproved } from '../../shared/views/bundles.ts';
import { membersOf } from '../rules/bundleState.ts';
import type { Summit } from '../rules/state.ts';

/* Where words came from and where they went: card, bundle, theme, ballot option and what follows, in both directions. */

export type TraceKind = 'card' | 'bundle' | 'proposal' | 'theme' | 'ballot' | 'option' | 'followup';

export interface TraceNode {
  kind: TraceKind;
  /** Of an option: the ballot's id, a slash, and what is chosen. */
  id: string;
  words: string;
  /** Number of the table that said it. */
  table?: number;
  minority?: boolean;
  /** Taken back by its table, or merged into another bundle or dissolved. */
  gone?: boolean;
  /** On the public screens. */
  shown?: boolean;
  /** Of an option, once counted. */
  votes?: number;
  chosen?: boolean;
  /** Of a follow-up: how far it is. */
  status?: FollowupStatus;
}

export interface TraceTree extends TraceNode {
  next: TraceTree[];
}

export interface Trace {
  node: TraceNode;
  /** What it became. */
  forth: TraceTree[];
  /** What it was made of. */
  back: TraceTree[];
}

/** One sort of thing: what it says, and its neighbours on either side, by id. */
interface Sort {
  kind: TraceKind;
  node(summit: Summit, id: string): Omit<TraceNode, 'kind' | 'id'> | null;
  forth(summit: Summit, id: string): string[];
  back(summit: Summit, id: string): string[];
}

const present = (...ids: (string | null | undefined)[]): string[] =>
  ids.filter((id) => id !== null && id !== undefined);

/** Options that stand for this theme, bundle or proposal. */
const optionsOf = ({ ballots }: Summit, id: string): string[] =>
  [...ballots.ballots].flatMap(([ballot, { options }]) =>
    options.some((option) => option.id === id) ? [`${ballot}/${id}`] : [],
  );

/** What was begun with this option, or without a vote with this theme, bundle or proposal. */
const followupsOf = ({ followup }: Summit, ballot: string | null, of: string): string[] =>
  Object.entries(followup.followups).flatMap(([id, { source }]) =>
    source.ballot === ballot && source.of === of ? [id] : [],
  );

/** What came of a theme, bundle or proposal itself. */
const ledTo = (summit: Summit, id: string): string[] => [
  ...optionsOf(summit, id),
  ...followupsOf(summit, null, id),
];

const card: Sort = {
  kind: 'card',
  node({ bundles, ideas }, id) {
    const placed = cardIn(bundles, id);
    const said = ideas.ideas.get(ideaOf(bundles, id));
    if (placed === undefined || said === undefined) return null;
    return {
      words: bundles.parts[id]?.text ?? said.words.text,
      table: said.place.number,
      minority: placed.dissent,
      gone: said.withdrawn,
      shown: said.shown,
    };
  },
  forth({ bundles, ideas }, id) {
    const placed = cardIn(bundles, id);
    if (placed === undefined) return [];
    if (placed.parts.length > 0) return placed.parts;
    // A card in no bundle still belongs to what its table talked about.
    return present(placed.bundle ?? ideas.ideas.get(ideaOf(bundles, id))?.place.theme);
  },
  back: ({ bundles }, id) => present(bundles.parts[id]?.of),
};

const bundle: Sort = {
  kind: 'bundle',
  node({ bundles }, id) {
    const known = bundles.bundles[id];
    if (known === undefined) return null;
    const { heading, dissent, ended } = known;
    return { words: heading, minority: dissent, gone: ended !== null, shown: isApproved(known) };
  },
  forth(summit, id) {
    const known = summit.bundles.bundles[id];
    if (known === undefined) return [];
    if (known.ended !== null) return present(known.ended.into);
    return [...present(known.theme), ...ledTo(summit, id)];
  },
  back({ bundles }, id) {
    const merged = Object.keys(bundles.bundles).filter((one) => bundles.bundles[one]?.ended?.into === id);
    return [...membersOf(bundles, id), ...merged];
  },
};

const proposal: Sort = {
  kind: 'proposal',
  node({ proposals }, id) {
    const known = proposals.proposals.get(id);
    if (known === undefined) return null;
    const { place, words, signed, withdrawn, shown } = known;
    const minority = signed !== null && signed.objection !== '';
    return { words: words.title, table: place.number, minority, gone: withdrawn, shown };
  },
  forth: (summit, id) => [...present(summit.proposals.proposals.get(id)?.place.theme), ...ledTo(summit, id)],
  back: () => [],
};

const theme: Sort = {
  kind: 'theme',
  node: ({ summit }, id) => {
    const known = summit.themes.get(id);
    return known === undefined ? null : { words: inLanguage(known.title, 'nl') };
  },
  forth: ledTo,
  back({ bundles, proposals, ideas }, id) {
    const own = Object.entries(bundles.bundles).filter(([, one]) => one.theme === id && one.ended === null);
    const worked = [...proposals.proposals].filter(([, { place }]) => place.theme === id);
    const loose = [...ideas.ideas].filter(([idea, { place }]) => {
      const placed = bundles.ideas[idea];
      return place.theme === id && placed?.bundle === null && placed.parts.length === 0;
    });
    return [...own, ...worked, ...loose].map(([one]) => one);
  },
};

const ballot: Sort = {
  kind: 'ballot',
  node: ({ ballots }, id) => (ballots.ballots.has(id) ? { words: '' } : null),
  forth: () => [],
  back: ({ ballots }, id) => (ballots.ballots.get(id)?.options ?? []).map((option) => `${id}/${option.id}`),
};

const option: Sort = {
  kind: 'option',
  node({ ballots }, id) {
    const [of = '', chosen = ''] = id.split('/');
    const known = ballots.ballots.get(of);
    const here = known?.options.find((one) => one.id === chosen);
    if (known === undefined || here === undefined) return null;
    const votes = known.closed?.counts.find((count) => count.option === chosen)?.votes;
    return {
      words: inLanguage(here.title, 'nl'),
      ...(votes !== undefined && { votes }),
      ...(known.closed !== null && { chosen: known.closed.chosen.includes(chosen) }),
    };
  },
  forth(summit, id) {
    const [of = '', chosen = ''] = id.split('/');
    return [...followupsOf(summit, of, chosen), of];
  },
  back: (_summit, id) => [id.split('/')[1] ?? ''],
};

const followup: Sort = {
  kind: 'followup',
  node({ followup: { followups } }, id) {
    const known = followups[id];
    if (known === undefined) return null;
    const { plan, withdrawn, shown } = known;
    return { words: inLanguage(plan.title, 'nl'), gone: withdrawn, shown, status: plan.status };
  },
  forth: () => [],
  back({ followup: { followups } }, id) {
    const source = followups[id]?.source;
    if (source === undefined) return [];
    return [source.ballot === null ? source.of : `${source.ballot}/${source.of}`];
  },
};

/** In this order an id is looked for. */
const SORTS: readonly Sort[] = [card, bundle, proposal, theme, ballot, option, followup];

type Way = 'forth' | 'back';

function found(summit: Summit, id: string): { sort: Sort; node: TraceNode } | null {
  for (const sort of SORTS) {
    const node = sort.node(summit, id);
    if (node !== null) return { sort, node: { kind: sort.kind, id, ...node } };
  }
  return null;
}

/** `seen` ends what would go in a circle: a theme that a file wrongly made part of itself, say. */
function walk(summit: Summit, from: string, way: Way, seen: ReadonlySet<string>): TraceTree[] {
  const here = found(summit, from);
  if (here === null) return [];
  return here.sort[way](summit, from).flatMap((id) => {
    const there = seen.has(id) ? null : found(summit, id);
    if (there === null) return [];
    return [{ ...there.node, next: walk(summit, id, way, new Set(seen).add(id)) }];
  });
}

/** @returns null when nothing has this id */
export function trace(summit: Summit, id: string): Trace | null {
  const here = found(summit, id);
  if (here === null) return null;
  const seen = new Set([id]);
  return { node: here.node, forth: walk(summit, id, 'forth', seen), back: walk(summit, id, 'back', seen) };
}
