import type { Engine } from '../engine/engine.ts';
import { type ExportTable, themeTitles } from './exports.ts';

/** What each table worked out, with how its people judged it and what a minority wanted to be read along. */
export function proposals({ summit }: Engine): ExportTable {
  const titles = themeTitles(summit.summit.themes);
  const rows = [...summit.proposals.proposals].map(([proposal, known]) => {
    const { place, words, signed, withdrawn, shown } = known;
    return {
      proposal,
      table: place.number,
      round: place.round ?? '',
      theme: titles.get(place.theme ?? '') ?? '',
      language: words.lang,
      title: words.title,
      what: words.what,
      'for whom': words.forWhom,
      'first step': words.firstStep,
      signed: signed !== null,
      for: signed?.thumbs.for ?? '',
      against: signed?.thumbs.against ?? '',
      neutral: signed?.thumbs.neutral ?? '',
      'minority objection': signed?.objection ?? '',
      withdrawn,
      shown,
    };
  });
  return { columns: COLUMNS, rows };
}

const COLUMNS = [
  'proposal',
  'table',
  'round',
  'theme',
  'language',
  'title',
  'what',
  'for whom',
  'first step',
  'signed',
  'for',
  'against',
  'neutral',
  'minority objection',
  'withdrawn',
  'shown',
];
