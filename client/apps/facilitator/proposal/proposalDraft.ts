import type { ProposalWords, SignOff } from '../../../../shared/facts/proposals.ts';
import { LIMITS } from '../../../../shared/limits.ts';
import { EMPTY_PROPOSAL, PARTS } from './proposals.ts';

/* Half-typed proposals and half-counted thumbs, as they are kept on the tablet. Anything else that is read counts as none. */

function parsed<T>(json: string | null): Partial<T> | null {
  try {
    const draft = JSON.parse(json ?? 'null') as Partial<T> | null;
    return typeof draft === 'object' ? draft : null;
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LIMITS.ideaText) : '');
const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) ? Math.min(MOST_HANDS, Math.max(0, value)) : 0;

/** As many as a command takes. */
export const MOST_HANDS = 100;
export const NO_SIGN_OFF: SignOff = { thumbs: { for: 0, against: 0, neutral: 0 }, objection: '' };

export function readProposal(json: string | null): ProposalWords | null {
  const draft = parsed<ProposalWords>(json);
  if (draft === null) return null;
  const words = { ...EMPTY_PROPOSAL, ...(typeof draft.lang === 'string' && { lang: draft.lang }) };
  for (const part of PARTS) words[part] = textOf(draft[part]);
  return words;
}

export function readSignOff(json: string | null): SignOff {
  const { thumbs, objection } = parsed<SignOff>(json) ?? {};
  const { for: pro, against, neutral } = (thumbs ?? {}) as Partial<SignOff['thumbs']>;
  return {
    thumbs: { for: countOf(pro), against: countOf(against), neutral: countOf(neutral) },
    objection: textOf(objection),
  };
}
