import { CURRENT, type PlanSummary } from '../../../../shared/seating/report.ts';
import { i18n } from './i18n.ts';
import { gapOf } from './share.ts';

/** A plan as it is spoken of: by when it was made, and how good it is. */
export function planName({ id, origin, madeAt, gap }: PlanSummary): string {
  if (id === CURRENT) return i18n.t('planNow');
  const name = i18n.t(origin === 'live' ? 'planLive' : 'planRun', { time: i18n.time(madeAt) });
  return gap === null ? name : i18n.t('planNumbered', { name, gap: gapOf(gap) });
}
