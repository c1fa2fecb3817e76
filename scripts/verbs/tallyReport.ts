import type { ElectionFile, ElectionNote } from '../../shared/voting/files/file.ts';
import type { Outcome } from '../../shared/voting/tally.ts';

/** What somebody must know about how a file was read. */
export const NOTES: Record<ElectionNote, string> = {
  ranked: 'Voters ranked the options; every option that somebody ranked counts as approved.',
  'first-category': 'Options in the first category of a voter count as approved.',
};

/** An outcome with options as the file writes them, numbers as numbers. */
export function asPlainJson(outcome: Outcome, { asWritten, notes }: ElectionFile): object {
  const all = (options: readonly string[]) => options.map(asWritten);
  const { rule, chosen, ties, steps, votes, winningSets, ...rest } = outcome;
  return {
    rule,
    chosen: all(chosen),
    ties: ties.map((tie) => ({ ...tie, options: all(tie.options), chosen: all(tie.chosen) })),
    steps: steps.map(({ option, tied, ...step }) => ({
      ...step,
      option: asWritten(option),
      ...(tied && { tied: all(tied) }),
    })),
    votes: votes.map(({ option, votes: count }) => ({ option: asWritten(option), votes: count })),
    ...rest,
    ...(winningSets && { winningSets: winningSets.map(all) }),
    ...(notes.length > 0 && { notes: notes.map((note) => NOTES[note]) }),
  };
}
