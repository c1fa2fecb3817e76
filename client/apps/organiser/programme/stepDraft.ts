import type { Step, StepKind, Typists } from '../../../../shared/facts/programme.ts';
import type { Round } from '../../../../shared/ids.ts';
import type { Localized } from '../../../../shared/localized.ts';
import { typistsOf } from '../../../../shared/programme/typing.ts';
import { linesOf } from '../summit/addressees.ts';
import {
  type EffectDraft,
  effectDraft,
  effectFrom,
  type SceneDraft,
  sceneDraft,
  sceneFrom,
} from './effectDraft.ts';
import { type TablesDraft, tablesDraft, tablesFrom } from './tablesDraft.ts';

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
  /** People keep the seats of the round before. */
  sameSeats: boolean;
  tables: TablesDraft;
  typing: Typists;
  /** Minutes; null is what the floor team set. */
  silentAfter: number | null;
  /** Each table works out its proposal. */
  proposal: boolean;
  scene: SceneDraft;
  opening: EffectDraft[];
  closing: EffectDraft[];
  was: Step | null;
}

export const MAX_GUIDE_LINES = 12;
export const LONGEST_SILENCE = 120;

export function draftsOf(steps: readonly Step[]): StepDraft[] {
  const rounds = steps.map(({ round }) => round);
  const stepOf = (round: Round): string => steps.find((step) => step.round === round)?.id ?? '';
  return steps.map((step, i) => {
    const before = rounds.slice(0, i).findLast((round) => round !== undefined);
    return draftOf(step, step.round !== undefined && step.round === before, stepOf);
  });
}

function draftOf(step: Step, sameSeats: boolean, stepOf: (round: Round) => string): StepDraft {
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
    sameSeats,
    tables: tablesDraft(step.tables),
    typing: typistsOf(step),
    silentAfter: step.silentAfter ?? null,
    proposal: step.proposal === true,
    scene: sceneDraft(step.scene),
    opening: (step.opening ?? []).map((effect) => effectDraft(effect, stepOf)),
    closing: (step.closing ?? []).map((effect) => effectDraft(effect, stepOf)),
    was: step,
  };
}

export const newDraft = (id: string, kind: StepKind, title: string): StepDraft => ({
  ...draftOf({ id, kind, minutes: 30, title: { nl: title } }, false, () => ''),
  typing: kind === 'round' ? 'facilitators' : 'nobody',
  scene: sceneDraft({ kind: 'auto' }),
  was: null,
});

/** The same step once more, as a step of its own. A round that is copied is another round. */
export const copyOf = (draft: StepDraft, id: string): StepDraft => ({
  ...structuredClone(draft),
  id,
  round: null,
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

/** What a step has only where people sit at tables. */
function roundParts(draft: StepDraft, round: Round | undefined): Partial<Step> {
  if (round === undefined) return {};
  const lines = linesOf(draft.guide).slice(0, MAX_GUIDE_LINES);
  const known = draft.was?.guide ?? [];
  const asks = draft.questionNl.trim() !== '';
  return {
    round,
    ...(draft.silentAfter !== null && {
      silentAfter: Math.min(LONGEST_SILENCE, Math.max(1, Math.round(draft.silentAfter))),
    }),
    ...(draft.proposal && { proposal: true }),
    ...(asks && { question: reworded(draft.questionNl, draft.questionEn, draft.was?.question) }),
    ...(lines.length > 0 && { guide: lines.map((nl) => known.find((line) => line.nl === nl) ?? { nl }) }),
  };
}

function stepFrom(draft: StepDraft, rounds: ReadonlyMap<string, Round>): Step {
  const { id, kind, was, typing } = draft;
  const round = rounds.get(id);
  const tables = tablesFrom(draft.tables);
  const scene = sceneFrom(draft.scene);
  const effects = (list: readonly EffectDraft[]) =>
    list.flatMap((effect) => effectFrom(effect, (step) => rounds.get(step)) ?? []);
  const [opening, closing] = [effects(draft.opening), effects(draft.closing)];
  const usual = typistsOf(round === undefined ? {} : { round });
  return {
    id,
    kind,
    title: reworded(draft.titleNl, draft.titleEn, was?.title),
    minutes: Math.min(1440, Math.max(1, draft.minutes || 1)),
    ...roundParts(draft, round),
    ...(tables !== undefined && { tables }),
    ...((typing !== usual || was?.typing !== undefined) && { typing }),
    ...(scene !== undefined && { scene }),
    ...(opening.length > 0 && { opening }),
    ...(closing.length > 0 && { closing }),
  };
}

/**
 * The steps as the server takes them. Rounds are numbered in order; once there are seats (`fixed`), a round keeps its number,
 * because seats and cards are known by it, and a new one gets the next.
 */
export function stepsFrom(drafts: readonly StepDraft[], fixed: boolean): Step[] {
  const rounds = roundsOf(drafts, fixed);
  return drafts.map((draft) => stepFrom(draft, rounds));
}

function roundsOf(drafts: readonly StepDraft[], fixed: boolean): Map<string, Round> {
  let next = fixed ? Math.max(0, ...drafts.map(({ round }) => round ?? 0)) + 1 : 1;
  let before: Round | null = null;
  const rounds = new Map<string, Round>();
  for (const draft of drafts) {
    if (draft.kind !== 'round') continue;
    const stays: Round | null = draft.sameSeats ? before : fixed ? draft.round : null;
    before = stays ?? next++;
    rounds.set(draft.id, before);
  }
  return rounds;
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
