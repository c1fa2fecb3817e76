import type { ThemeId } from '../../../shared/ids.ts';

/** A ballot that is being made. */
export interface BallotPaper {
  title: string;
  options: readonly ThemeId[];
  /** As typed. */
  choose: string;
}
/** What is not right yet. */
export type PaperProblem = 'title' | 'options' | 'choose';

/** How many a voter may choose, or null when what was typed is no whole number. */
export const chooseOf = ({ choose }: BallotPaper): number | null =>
  /^\d{1,3}$/.test(choose.trim()) ? Number(choose) : null;

/** The largest number to choose: there must be something left that is not chosen. */
export const mostToChoose = ({ options }: BallotPaper): number => options.length - 1;

export function problemsOf(paper: BallotPaper): Set<PaperProblem> {
  const problems = new Set<PaperProblem>();
  const choose = chooseOf(paper);
  if (paper.title.trim() === '') problems.add('title');
  if (paper.options.length < 2) problems.add('options');
  else if (choose === null || choose < 1 || choose > mostToChoose(paper)) problems.add('choose');
  return problems;
}
