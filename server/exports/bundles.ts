import type { IdeaId } from '../../shared/ids.ts';
import { cardIn, ideaOf, isApproved, notesOf } from '../../shared/views/bundles.ts';
import type { Engine } from '../engine/engine.ts';
import { type BundlesState, membersOf } from '../rules/bundleState.ts';
import { type ExportTable, themeTitles } from './exports.ts';

/** Each card of each bundle on a row of its own, in the table's words; a bundle without a card has one row. */
export function bundles({ summit }: Engine): ExportTable {
  const state = summit.bundles;
  const titles = themeTitles(summit.summit.themes);
  const rows = Object.entries(state.bundles).flatMap(([bundle, known]): ExportTable['rows'] => {
    if (known.ended !== null) return [];
    const cards = membersOf(state, bundle);
    const counts = countsOf(state, cards);
    const about = {
      bundle,
      heading: known.heading,
      theme: titles.get(known.theme ?? '') ?? '',
      minority: known.dissent,
      shown: isApproved(known),
      ...counts,
      notes: notesOf(state, bundle)
        .map(({ text }) => text)
        .join(' | '),
    };
    if (cards.length === 0) return [about];
    return cards.map((card) => {
      const idea = ideaOf(state, card);
      const said = summit.ideas.ideas.get(idea);
      return {
        ...about,
        card,
        idea,
        table: said?.place.number ?? '',
        language: said?.words.lang ?? '',
        text: state.parts[card]?.text ?? said?.words.text ?? '',
        'card minority': cardIn(state, card)?.dissent ?? false,
        withdrawn: said?.withdrawn ?? false,
      };
    });
  });
  return { columns: COLUMNS, rows };
}

const COLUMNS = [
  'bundle',
  'heading',
  'theme',
  'minority',
  'shown',
  'times said',
  'tables',
  'notes',
  'card',
  'idea',
  'table',
  'language',
  'text',
  'card minority',
  'withdrawn',
];

/** Ideas that stand, each once, and the tables that said them (rule G5). */
function countsOf(state: BundlesState, cards: readonly string[]): { 'times said': number; tables: number } {
  const ideas = new Set(cards.map((card) => ideaOf(state, card)));
  const said = [...ideas].map((idea) => state.ideas[idea]).filter((idea) => idea?.withdrawn === false);
  return { 'times said': said.length, tables: new Set(said.map((idea) => idea?.number)).size };
}

/** Under which headings each idea stands; one that was split may stand under several. */
export function headingsOf(state: BundlesState): Map<IdeaId, string[]> {
  const headings = new Map<IdeaId, string[]>();
  for (const [bundle, { heading, ended }] of Object.entries(state.bundles)) {
    if (ended !== null) continue;
    for (const idea of new Set(membersOf(state, bundle).map((card) => ideaOf(state, card))))
      headings.set(idea, [...(headings.get(idea) ?? []), heading]);
  }
  return headings;
}
