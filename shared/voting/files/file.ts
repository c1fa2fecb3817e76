import { type Election, RULES, type Rule } from '../types.ts';

/** An election as a file has it. What the file leaves open, whoever counts it says. */
export interface ElectionFile {
  election: Omit<Election, 'rule'> & { rule?: Rule };
  /** The option as the file writes it: a file may number its options. */
  asWritten(option: string): string | number;
  /** What was taken from the file in a way that somebody must know. */
  notes: ElectionNote[];
}

/** `ranked` the file ranks options: all that a voter ranked count as approved; `first-category` those in the first one do. */
export type ElectionNote = 'ranked' | 'first-category';

/**
 * What is wrong with a file: `json` `yaml` `csv` it cannot be read as that; `shape` something is missing or of the wrong
 * kind; `section` a part of it is missing; `vote-type` votes of an unknown kind; `points` not as many points as options.
 */
export type ElectionFileCode = 'json' | 'yaml' | 'csv' | 'shape' | 'section' | 'vote-type' | 'points';

/** An election file that cannot be read; `line` counts from 1 and is there when it is known. */
export class ElectionFileError extends Error {
  constructor(
    readonly code: ElectionFileCode,
    readonly text = '',
    readonly line?: number,
  ) {
    super(`election file: ${code} ${text}`);
  }
}

/** What other programs and papers call the rules. */
const OTHER_NAMES: Record<string, Rule> = {
  av: 'most-votes',
  greedy: 'most-votes',
  seqphragmen: 'phragmen',
  'seq-phragmen': 'phragmen',
  mes: 'equal-shares',
  'rule-x': 'equal-shares',
  seqpav: 'seq-pav',
};

/** The rule of that name; null when there is none. */
export const ruleNamed = (name: string): Rule | null =>
  RULES.find((rule) => rule === name) ?? OTHER_NAMES[name.toLowerCase()] ?? null;
