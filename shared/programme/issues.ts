import type { z } from 'zod';
import { EFFECTS } from '../facts/programme.ts';
import type { FileReason } from './fileProblem.ts';
import type { Path } from './references.ts';

/** What is wrong in a file, before it is known on which line that is. */
export interface Fault {
  reason: FileReason;
  /** Where it is; of something that is missing, where it should be. */
  path: Path;
  /** A name in the map at `path` that should not be there. */
  key?: string;
  params: Record<string, string | number>;
}

type Issue = z.core.$ZodIssue;

const TYPES: Record<string, FileReason> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notNumber',
  boolean: 'notYesNo',
  array: 'notList',
  object: 'notMap',
  record: 'notMap',
};

/** The first complaint of the schema, as a code with words of the file. */
export function faultOf(issue: Issue, above: Path = []): Fault {
  const path = [...above, ...(issue.path as Path)];
  const name = String(path.findLast((part) => typeof part === 'string') ?? '');
  const fault = (reason: FileReason, params: Fault['params'] = {}): Fault => ({
    reason,
    path,
    params: { key: name, ...params },
  });
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? fault('missing') : fault(TYPES[issue.expected] ?? 'badForm');
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      return { ...fault('unknownKey', { key }), key };
    }
    case 'invalid_value':
      return fault('notOneOf', { allowed: issue.values.map(String).join(', ') });
    case 'too_small':
      return fault(issue.origin === 'array' ? 'tooFew' : 'tooSmall', { limit: Number(issue.minimum) });
    case 'too_big':
      return fault(isSize(issue.origin) ? 'tooBig' : 'tooLong', { limit: Number(issue.maximum) });
    case 'invalid_union':
      if ('discriminator' in issue) return fault('notOneOf', { allowed: EFFECTS.join(', ') });
      return inUnion(issue, path) ?? fault('badForm');
    case 'invalid_format':
      return fault(name === 'startsAt' ? 'badTime' : 'badId');
    case 'invalid_key':
      return fault('badForm');
    default:
      return fault(issue.message === 'malformed' ? 'noDutch' : 'badForm');
  }
}

const isSize = (origin: string): boolean => origin === 'number' || origin === 'int';

/** Of several forms the one that was meant: which of them was found right the furthest. */
function inUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Fault | null {
  const ways = issue.errors.flatMap((issues) => issues[0] ?? []);
  const deepest = Math.max(0, ...ways.map((way) => way.path.length));
  const meant = deepest === 0 ? undefined : ways.find((way) => way.path.length === deepest);
  return meant === undefined ? null : faultOf(meant, path);
}
