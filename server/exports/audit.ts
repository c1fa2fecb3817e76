import type { BundleChange } from '../../shared/facts/bundles.ts';
import type { Entry, Fact } from '../../shared/facts/fact.ts';
import type { ExportTable } from './exports.ts';

/** How a member called himself on his device; empty when he did not. */
export type NameOf = (device: string) => string;

/**
 * Everything that the theme team and those who direct did to words: which act, by whom, when, on what, and what led
 * back. Read from the log itself, so that it holds also what was undone since.
 */
export async function audit(log: AsyncIterable<readonly Entry[]>, nameOf: NameOf): Promise<ExportTable> {
  const rows: ExportTable['rows'] = [];
  for await (const entries of log)
    for (const { pos, at, actor, fact } of entries) {
      const line = lineOf(fact);
      if (line === null) continue;
      const { role, device } = actor;
      rows.push({ pos, at: new Date(at).toISOString(), role, device, name: nameOf(device), ...line });
    }
  return { columns: COLUMNS, rows };
}

const COLUMNS = ['pos', 'at', 'role', 'device', 'name', 'what', 'act', 'about', 'words', 'changes'];

type Line = Record<'what' | 'act' | 'about' | 'words' | 'changes', string>;

const line = (what: string, more: Partial<Omit<Line, 'what'>>): Line => ({
  what,
  act: '',
  about: '',
  words: '',
  changes: '',
  ...more,
});

function lineOf(fact: Fact): Line | null {
  switch (fact.type) {
    case 'bundlesChanged':
      return line(fact.what, { act: fact.act, ...changed(fact.changes) });
    case 'actsUndone':
      return line('undo', { act: fact.acts.join(' '), ...changed(fact.changes) });
    case 'actRedone':
      return line('redo', { act: fact.act, ...changed(fact.changes) });
    case 'bundleApproved':
      return line('approveBundle', { about: fact.bundle, words: fact.heading });
    case 'bundleHidden':
      return line('hideBundle', { about: fact.bundle, words: fact.reason ?? '' });
    case 'ideaApproved':
      return line('approveIdea', { about: fact.idea, words: fact.words.text });
    case 'ideaHidden':
      return line('hideIdea', { about: fact.idea, words: fact.reason ?? '' });
    case 'proposalApproved':
      return line('approveProposal', { about: fact.proposal, words: fact.words.title });
    case 'proposalHidden':
      return line('hideProposal', { about: fact.proposal, words: fact.reason ?? '' });
    case 'moderationSet':
      return line('setModeration', { about: fact.what, words: fact.mode });
    default:
      return null;
  }
}

/** The bundles and cards that an act is about, its words, and all of it for a program to read. */
function changed(changes: readonly BundleChange[]): Pick<Line, 'about' | 'words' | 'changes'> {
  const about = new Set(changes.flatMap(subjectsOf));
  const words = changes.flatMap((change) => ('heading' in change ? [change.heading] : wordsOf(change)));
  return {
    about: [...about].join(' '),
    words: words.filter((text) => text !== '').join(' | '),
    changes: JSON.stringify(changes),
  };
}

function subjectsOf(change: BundleChange): string[] {
  switch (change.type) {
    case 'placed':
      return [change.from, change.to, ...change.cards].filter((id) => id !== null);
    case 'parted':
      return [change.card, ...change.parts.map(({ card }) => card)];
    case 'dissent':
      return [...change.bundles, ...change.cards];
    default:
      return [change.bundle];
  }
}

function wordsOf(change: BundleChange): string[] {
  if (change.type === 'heading') return [change.to];
  if (change.type === 'noted') return [change.text];
  return change.type === 'parted' ? change.parts.map(({ text }) => text) : [];
}
