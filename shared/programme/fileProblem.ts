/** Why a file is not a running order. Screens and the command line have a sentence for each. */
export const FILE_REASONS = [
  'tooLarge',
  'empty',
  'notYaml',
  'doubleKey',
  'missing',
  'unknownKey',
  'notText',
  'notNumber',
  'notYesNo',
  'notList',
  'notMap',
  'notOneOf',
  'tooSmall',
  'tooBig',
  'tooLong',
  'tooFew',
  'badId',
  'badTime',
  'badForm',
  'noDutch',
  'doubleId',
  'unknownName',
  'noWords',
] as const;
export type FileReason = (typeof FILE_REASONS)[number];

/** The first thing that is wrong, and where. Lines and columns are counted from 1. */
export interface FileProblem {
  reason: FileReason;
  line: number;
  column: number;
  /** Words of the file itself, and limits, to fill a sentence with. */
  params: Record<string, string | number>;
}

export class ProgrammeFileError extends Error {
  override name = 'ProgrammeFileError';

  constructor(readonly problem: FileProblem) {
    super(`${problem.reason} at ${problem.line}:${problem.column}`);
  }
}
