import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type ElectionFile, ElectionFileError } from './file.ts';

const candidate = z.int().nonnegative();

const fileShape = z.object({
  profile: z.array(z.array(candidate)).min(1),
  num_cand: z.int().positive().optional(),
  committeesize: z.int().optional(),
  voter_weights: z.array(z.number()).optional(),
});

/**
 * Reads the `.abc.yaml` format of the library abcvoting (Lackner, Regner, Krenn, JOSS 8(81), 2023): approval ballots
 * over candidates that are numbered from 0. The rules and results that such a file may list are left alone.
 * @throws ElectionFileError
 */
export function readAbcYaml(text: string): ElectionFile {
  const file = fileShape.safeParse(parsed(text));
  if (!file.success) {
    const [issue] = file.error.issues;
    throw new ElectionFileError('shape', issue?.path.join('.') ?? '');
  }
  const { profile, voter_weights: weights, committeesize } = file.data;
  if (weights && weights.length !== profile.length) throw new ElectionFileError('shape', 'voter_weights');
  const most = profile.reduce((all, ballot) => ballot.reduce((a, b) => Math.max(a, b), all), -1);
  const candidates = file.data.num_cand ?? most + 1;
  return {
    election: {
      options: Array.from({ length: candidates }, (_, i) => String(i)),
      ...(committeesize !== undefined && { choose: committeesize }),
      ballots: profile.map((approved, voter) => ({
        approve: approved.map(String),
        ...(weights && { weight: weights[voter] ?? 1 }),
      })),
    },
    asWritten: Number,
    notes: [],
  };
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new ElectionFileError('yaml', '', error.linePos?.[0].line);
  }
}
