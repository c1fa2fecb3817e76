import { inLanguage } from '../../shared/localized.ts';
import { fullName, isSeated } from '../../shared/people.ts';
import type { Engine } from '../engine/engine.ts';
import { themeOf } from '../rules/place.ts';
import { bundles, headingsOf } from './bundles.ts';
import { choices } from './choices.ts';
import { followup } from './followup.ts';
import { proposals } from './proposals.ts';

export interface ExportTable {
  columns: string[];
  rows: Record<string, string | number | boolean>[];
}

/** What can be taken out. Each is made from the engine's state at this moment; nothing in it is typed by hand. */
export const EXPORTS = {
  ideas,
  bundles,
  proposals,
  seating,
  result,
  followup,
  choices,
} satisfies Record<string, (engine: Engine) => ExportTable>;

function ideas({ summit }: Engine): ExportTable {
  const titles = themeTitles(summit.summit.themes);
  const addressees = new Map(
    summit.summit.description?.addressees.map(({ id, title }) => [id, inLanguage(title, 'nl')]),
  );
  const columns = [
    'idea',
    'table',
    'round',
    'theme',
    'kind',
    'addressee',
    'language',
    'text',
    'withdrawn',
    'shown',
    'bundled under',
    'minority',
  ];
  const headings = headingsOf(summit.bundles);
  const rows = [...summit.ideas.ideas].map(([idea, { place, words, withdrawn, shown }]) => ({
    idea,
    table: place.number,
    round: place.round ?? '',
    theme: titles.get(place.theme ?? '') ?? '',
    kind: words.kind,
    addressee: addressees.get(words.addressee ?? '') ?? words.addressee ?? '',
    language: words.lang,
    text: words.text,
    withdrawn,
    shown,
    'bundled under': (headings.get(idea) ?? []).join(' | '),
    minority: summit.bundles.ideas[idea]?.dissent ?? false,
  }));
  return { columns, rows };
}

function seating({ summit, book }: Engine): ExportTable {
  const titles = themeTitles(summit.summit.themes);
  const columns = ['person', 'name', 'role', 'round', 'table', 'room', 'theme', 'arrived'];
  const rows: ExportTable['rows'] = [];
  for (const [round, seats] of [...summit.tables.seats].sort(([a], [b]) => a - b)) {
    for (const person of book.people.values()) {
      if (!isSeated(person.role)) continue;
      const table = summit.summit.tables.get(seats.get(person.id) ?? '');
      rows.push({
        person: person.id,
        name: fullName(person.name),
        role: person.role,
        round,
        table: table?.number ?? '',
        room: table === undefined ? '' : (summit.summit.rooms.get(table.room)?.name ?? table.room),
        theme: (table && titles.get(themeOf(table, summit.choices.themes.get(round)) ?? '')) ?? '',
        arrived: summit.people.arrived.has(person.id),
      });
    }
  }
  return { columns, rows };
}

function result(engine: Engine): ExportTable {
  const columns = ['ballot', 'option', 'title', 'votes', 'chosen', 'tied', 'cast', 'eligible'];
  const rows: ExportTable['rows'] = [];
  for (const [ballot, { options, electorate, tables, terms, closed }] of engine.summit.ballots.ballots) {
    if (closed === null || terms.trial) continue;
    for (const { option, votes } of closed.counts) {
      const title = options.find((one) => one.id === option)?.title;
      rows.push({
        ballot,
        option,
        title: title === undefined ? option : inLanguage(title, 'nl'),
        votes,
        chosen: closed.chosen.includes(option),
        tied: closed.tied.includes(option),
        cast: closed.cast,
        eligible: electorate.length + tables.length,
      });
    }
  }
  return { columns, rows };
}

export const themeTitles = (themes: Engine['summit']['summit']['themes']): Map<string, string> =>
  new Map([...themes.values()].map(({ id, title }) => [id, inLanguage(title, 'nl')]));
