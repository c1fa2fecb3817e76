import { parse } from 'csv-parse/browser/esm/sync';
import type { Ballot, Election } from '../types.ts';
import { type ElectionFile, ElectionFileError, type ElectionNote } from './file.ts';

type Row = Record<string, string | undefined>;

const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;
type Section = (typeof SECTIONS)[number];

/**
 * Reads the `.pb` format of Pabulib (Faliszewski et al., "Participatory budgeting: data, tools and analysis", IJCAI
 * 2023): projects with costs, a budget, and votes. Approvals and single choices count as approvals, `scoring` and
 * `cumulative` votes as points; of `ordinal` votes, all that somebody ranked count as approved.
 * @throws ElectionFileError
 */
export function readPabulib(text: string): ElectionFile {
  const sections = sectionsOf(text);
  const meta = new Map(sections.META.map(({ key = '', value = '' }) => [key.trim(), value.trim()]));
  const voteType = meta.get('vote_type') ?? '';
  const budget = meta.get('budget');
  if (budget === undefined) throw new ElectionFileError('section', 'budget');
  return {
    election: {
      options: sections.PROJECTS.map(readProject),
      budget: decimal(budget),
      ballots: sections.VOTES.map((row) => readVote(row, voteType)),
    },
    asWritten: (option) => option,
    notes: NOTES[voteType] ?? [],
  };
}

const NOTES: Record<string, ElectionNote[]> = { ordinal: ['ranked'] };
const BY_POINTS = ['scoring', 'cumulative'];
const BY_APPROVAL = ['approval', 'choose-1', 'ordinal'];

/** Some cities write a comma. */
const decimal = (text: string): string => text.trim().replace(',', '.');

/** The rows of each section, which begins with a line that holds its name, and then the names of its columns. */
function sectionsOf(text: string): Record<Section, Row[]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const starts = lines.flatMap((line, at) => {
    const name = SECTIONS.find((section) => line.trim().toUpperCase() === section);
    return name === undefined ? [] : [{ name, at }];
  });
  const rows: Partial<Record<Section, Row[]>> = {};
  starts.forEach(({ name, at }, i) => {
    rows[name] = readRows(lines.slice(at + 1, starts[i + 1]?.at).join('\n'), at + 2);
  });
  const { META, PROJECTS, VOTES } = rows;
  if (META && PROJECTS && VOTES) return { META, PROJECTS, VOTES };
  throw new ElectionFileError('section', SECTIONS.find((section) => !rows[section]) ?? '');
}

function readRows(text: string, firstLine: number): Row[] {
  try {
    return parse(text, {
      delimiter: ';',
      columns: (names: string[]) => names.map((name) => name.trim()),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new ElectionFileError('csv', '', firstLine - 1 + Number((error as { lines?: number }).lines ?? 1));
  }
}

function readProject({ project_id: id = '', cost = '' }: Row): Extract<Election['options'][number], object> {
  return { id: id.trim(), cost: decimal(cost) };
}

function readVote({ vote = '', points = '' }: Row, voteType: string): Ballot {
  const projects = listed(vote);
  if (BY_APPROVAL.includes(voteType)) return { approve: projects };
  if (!BY_POINTS.includes(voteType)) throw new ElectionFileError('vote-type', voteType);
  const given = listed(points);
  if (given.length !== projects.length) throw new ElectionFileError('points', `${vote} ${points}`);
  return { points: Object.fromEntries(projects.map((project, i) => [project, given[i] ?? '0'])) };
}

const listed = (text: string): string[] =>
  text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
