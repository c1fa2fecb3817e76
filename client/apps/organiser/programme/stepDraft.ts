import type { Step, StepKind } from '../../../../shared/facts/programme.ts';
import type { Round } from '../../../../shared/ids.ts';
import type { Localized } from '../../../../shared/localized.ts';
import { linesOf } from '../summit/addressees.ts';

/** A step while it is edited: Dutch and English side by side, the guide as lines of text. */
export interface StepDraft {
  id: string;
  kind: StepKind;
  minutes: number;
  titleNl: string;
  titleEn: string;
  questionNl: string;
  questionEn: string;
  guide: string;
  round: Round | null;
  was: Step | null;
}

export const MAX_GUIDE_LINES = 12;

export function draftOf(step: Step): StepDraft {
  return {
    id: step.id,
    kind: step.kind,
    minutes: step.minutes,
    titleNl: step.title.nl,
    titleEn: step.title.en ?? '',
    questionNl: step.question?.nl ?? '',
    questionEn: step.question?.en ?? '',
    guide: (step.guide ?? []).map(({ nl }) => nl).join('\n'),
    round: step.round ?? null,
    was: step,
  };
}

export const newDraft = (id: string, kind: StepKind, title: string): StepDraft => ({
  ...draftOf({ id, kind, minutes: 30, title: { nl: title } }),
  was: null,
});

/** Dutch and English as typed; further languages stay only while the Dutch does. */
function reworded(nl: string, en: string, was: Localized | undefined): Localized {
  const { nl: _nl, en: _en, ...others } = was ?? { nl: '' };
  return {
    nl: nl.trim(),
    ...(en.trim() !== '' && { en: en.trim() }),
    ...(nl.trim() === was?.nl ? others : {}),
  };
}

function stepFrom(draft: StepDraft, round: Round | undefined): Step {
  const { id, kind, was } = draft;
  const step: Step = {
    id,
    kind,
    title: reworded(draft.titleNl, draft.titleEn, was?.title),
    minutes: Math.min(1440, Math.max(1, draft.minutes || 1)),
  };
  if (round === undefined) return step;
  step.round = round;
  if (draft.questionNl.trim() !== '')
    step.question = reworded(draft.questionNl, draft.questionEn, was?.question);
  const lines = linesOf(draft.guide).slice(0, MAX_GUIDE_LINES);
  const known = was?.guide ?? [];
  if (lines.length > 0) step.guide = lines.map((nl) => known.find((line) => line.nl === nl) ?? { nl });
  return step;
}

/**
 * The steps as the server takes them. Rounds are numbered in order; once there are seats (`fixed`), a round keeps its number,
 * because seats and cards are known by it, and a new one gets the next.
 */
export function stepsFrom(drafts: readonly StepDraft[], fixed: boolean): Step[] {
  let next = fixed ? Math.max(0, ...drafts.map(({ round }) => round ?? 0)) + 1 : 1;
  return drafts.map((draft) => {
    if (draft.kind !== 'round') return stepFrom(draft, undefined);
    return stepFrom(draft, fixed && draft.round !== null ? draft.round : next++);
  });
}

/** The list with one item moved by `by` places; unchanged at the ends. */
export function moved<T>(list: readonly T[], item: T, by: -1 | 1): T[] {
  const from = list.indexOf(item);
  const to = from + by;
  const other = list[to];
  if (from < 0 || other === undefined) return [...list];
  return list.map((one, i) => (i === to ? item : i === from ? other : one));
}

/** Minutes from the start of the day at which each step begins, and the total at the end. */
export function offsets(drafts: readonly StepDraft[]): number[] {
  let at = 0;
  return [0, ...drafts.map(({ minutes }) => (at += minutes || 0))];
}
