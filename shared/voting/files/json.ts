import { z } from 'zod';
import type { Ballot, Election } from '../types.ts';
import { type ElectionFile, ElectionFileError, ruleNamed } from './file.ts';

const name = z.union([z.string(), z.number()]);
const numeral = z.union([z.string(), z.number()]);

const fileShape = z.object({
  options: z.array(z.union([name, z.object({ id: name, cost: numeral.optional() })])),
  rule: z.string().optional(),
  choose: z.number().optional(),
  budget: numeral.optional(),
  worth: z.enum(['cost', 'number']).optional(),
  order: z.array(name).optional(),
  onlySupported: z.boolean().optional(),
  ballots: z.array(
    z.object({
      approve: z.array(name).optional(),
      points: z.record(z.string(), numeral).optional(),
      weight: numeral.optional(),
      group: z.string().optional(),
    }),
  ),
});
type FileShape = z.infer<typeof fileShape>;

/**
 * Reads an election as `tally` takes it. Options may be numbers, and are then told as numbers.
 * @throws ElectionFileError
 */
export function readJsonElection(text: string): ElectionFile {
  const file = fileShape.safeParse(parsed(text));
  if (!file.success) {
    const [issue] = file.error.issues;
    throw new ElectionFileError('shape', issue?.path.join('.') ?? '');
  }
  const { rule: ruleText, ...rest } = file.data;
  const rule = ruleText === undefined ? null : ruleNamed(ruleText);
  if (ruleText !== undefined && rule === null) throw new ElectionFileError('shape', `rule ${ruleText}`);
  const written = new Map(rest.options.map((option) => [String(idOf(option)), idOf(option)]));
  return {
    election: { ...electionOf(rest), ...(rule && { rule }) },
    asWritten: (option) => written.get(option) ?? option,
    notes: [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser says at which character it stopped.
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    const line = at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length;
    throw new ElectionFileError('json', '', line);
  }
}

const idOf = (option: FileShape['options'][number]): string | number =>
  typeof option === 'object' ? option.id : option;

/** Without what is absent, as the types of the engine want it. */
function electionOf({ options, order, ballots, ...rest }: Omit<FileShape, 'rule'>): Omit<Election, 'rule'> {
  return {
    ...(present(rest) as Pick<Election, 'choose' | 'budget' | 'worth' | 'onlySupported'>),
    options: options.map((option) =>
      typeof option === 'object'
        ? { id: String(option.id), ...(option.cost !== undefined && { cost: option.cost }) }
        : String(option),
    ),
    ...(order && { order: order.map(String) }),
    ballots: ballots.map(({ approve, ...ballot }) => ({
      ...(present(ballot) as Ballot),
      ...(approve && { approve: approve.map(String) }),
    })),
  };
}

const present = (of: object): object =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
