import { inLanguage } from '../../shared/localized.ts';
import type { Engine } from '../engine/engine.ts';
import { optionOf } from '../rules/ballotOpening.ts';
import type { ExportTable } from './exports.ts';

/** What becomes of what was chosen: what was agreed about it, and what it follows from. `trace` tells the rest of the way. */
export function followup({ summit }: Engine): ExportTable {
  const rows = Object.entries(summit.followup.followups).map(([id, known]) => {
    const { source, plan, withdrawn, shown } = known;
    const ballot = source.ballot === null ? undefined : summit.ballots.ballots.get(source.ballot);
    const option = ballot?.options.find((one) => one.id === source.of) ?? optionOf(source.of, summit);
    const votes = ballot?.closed?.counts.find((count) => count.option === source.of)?.votes;
    return {
      followup: id,
      title: inLanguage(plan.title, 'nl'),
      status: plan.status,
      reason: plan.reason,
      owner: plan.owner,
      'working group': plan.group,
      'first meeting': plan.date ?? '',
      place: plan.place,
      note: plan.note,
      from: source.from,
      'from id': source.of,
      'from title': option === null ? '' : inLanguage(option.title, 'nl'),
      ballot: source.ballot ?? '',
      votes: votes ?? '',
      withdrawn,
      shown,
    };
  });
  return { columns: COLUMNS, rows };
}

const COLUMNS = [
  'followup',
  'title',
  'status',
  'reason',
  'owner',
  'working group',
  'first meeting',
  'place',
  'note',
  'from',
  'from id',
  'from title',
  'ballot',
  'votes',
  'withdrawn',
  'shown',
];
