import type { Step, Typists } from '../../../shared/facts/programme.ts';
import type { Moment } from '../../../shared/moment.ts';
import { isAsked, typistsOf } from '../../../shared/programme/typing.ts';
import type { TableState } from '../../../shared/views/table.ts';

/** Who types at this table now; `others` when this part is for other tables, null when no part runs. */
export function typingFor(
  { step }: Pick<Moment<Step>, 'step'>,
  { place, room, themes }: Pick<TableState, 'place' | 'room' | 'themes'>,
): Typists | 'others' | null {
  if (step === null || place === null) return null;
  const theme = (step.round === undefined ? undefined : themes[step.round]) ?? place.theme;
  return isAsked(step.tables, { number: place.number, room, theme }) ? typistsOf(step) : 'others';
}
