import type { Refusal } from '../../shared/refusal.ts';
import type { KnownBallot } from './ballotState.ts';
import { refusal } from './rule.ts';

/** What is written on a paper. It is sorted: the order of tapping is nobody's business and could mark it. */
export function paperChoice({ options, terms }: KnownBallot, choice: readonly string[]): string[] | Refusal {
  const chosen = terms.method === 'points' ? [...choice] : [...new Set(choice)];
  if (chosen.length === 0) return refusal('no-choice');
  if (chosen.length > terms.most) return refusal('too-many-choices', { choose: terms.most });
  const stranger = chosen.find((option) => !options.some(({ id }) => id === option));
  return stranger === undefined ? chosen.sort() : refusal('option-unknown', { option: stranger });
}
