import type { CommandOf } from '../../../shared/commands/command.ts';
import type { CountRule, Method } from '../../../shared/facts/ballots.ts';
import type { Localized } from '../../../shared/localized.ts';

/** Who votes, as the director chooses it. */
export const VOTERS = ['organiser', 'all', 'participant', 'wildcard', 'tables'] as const;
export type Voters = (typeof VOTERS)[number];

/** A ballot that is being made. */
export interface BallotPaper {
  title: string;
  options: readonly string[];
  /** How many will be chosen; as typed. */
  choose: string;
  method: Method;
  /** Most ticks, '' for as many as somebody likes; or how many stickers. As typed. */
  most: string;
  rule: CountRule;
  voters: Voters;
  trial: boolean;
}
/** What is not right yet. */
export type PaperProblem = 'title' | 'options' | 'choose' | 'most';

const whole = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);

/** The largest number to choose: there must be something left that is not chosen. */
export const mostToChoose = ({ options }: Pick<BallotPaper, 'options'>): number => options.length - 1;

/** Ways of counting that a method allows: not each can count stickers. */
export const rulesFor = (method: Method): CountRule[] =>
  method === 'points' ? ['equal-shares', 'most-votes'] : ['equal-shares', 'most-votes', 'phragmen', 'pav'];

export function problemsOf(paper: BallotPaper): Set<PaperProblem> {
  const problems = new Set<PaperProblem>();
  if (paper.title.trim() === '') problems.add('title');
  if (paper.trial) return problems;
  const choose = whole(paper.choose);
  if (paper.options.length < 2) problems.add('options');
  else if (choose === null || choose < 1 || choose > mostToChoose(paper)) problems.add('choose');
  if (mostOf(paper) === null) problems.add('most');
  return problems;
}

/** How many ticks or stickers somebody has; null when what was typed is no such number. */
function mostOf({ method, most, options }: BallotPaper): number | null {
  if (method === 'one') return 1;
  if (method === 'approval' && most.trim() === '') return Math.max(1, options.length);
  const number = whole(most);
  return number === null || number < 1 || number > 100 ? null : number;
}

/** What everybody knows, so that only the way of voting is new. */
const TRIAL_OPTIONS: Localized[] = [
  { nl: 'Koffie', en: 'Coffee', ar: 'قهوة' },
  { nl: 'Thee', en: 'Tea', ar: 'شاي' },
  { nl: 'Water', en: 'Water', ar: 'ماء' },
  { nl: 'Sap', en: 'Juice', ar: 'عصير' },
];

/** The command for a paper without problems. */
export function openingOf(paper: BallotPaper, ballot: string): CommandOf<'openBallot'> {
  const { title, options, method, rule, trial, voters } = paper;
  const by = {
    organiser: ['organiser' as const],
    all: ['participant' as const, 'wildcard' as const],
    participant: ['participant' as const],
    wildcard: ['wildcard' as const],
    tables: 'tables' as const,
  }[voters];
  return {
    ...{ type: 'openBallot', ballot, title: { nl: title.trim() }, method, rule, voters: by },
    ...(trial
      ? { options: [], choose: 1, most: 2, trial: TRIAL_OPTIONS }
      : { options: [...options], choose: whole(paper.choose) ?? 1, most: mostOf(paper) ?? 1 }),
  };
}
