import { EFFECTS, type Effect } from '../../../../shared/facts/programme.ts';
import { SCENES, type Scene, type SceneKind } from '../../../../shared/facts/screens.ts';
import type { Localized } from '../../../../shared/localized.ts';

/** A scene while it is chosen; `keep` leaves the screens as they are. */
export interface SceneDraft {
  kind: SceneKind | 'keep';
  text: string;
  was: Localized | null;
}

export const SCENE_CHOICES = ['keep', ...SCENES] as const;

export const sceneDraft = (scene: Scene | undefined): SceneDraft => ({
  kind: scene?.kind ?? 'keep',
  text: scene?.message?.nl ?? '',
  was: scene?.message ?? null,
});

export function sceneFrom({ kind, text, was }: SceneDraft): Scene | undefined {
  if (kind === 'keep') return undefined;
  return kind === 'message' ? { kind, message: kept(text, was) } : { kind };
}

/** Dutch as typed; the other languages stay only while the Dutch does. */
export const kept = (text: string, was: Localized | null): Localized =>
  was !== null && was.nl === text.trim() ? was : { nl: text.trim() };

/** One effect while it is edited: all that any of them needs. */
export interface EffectDraft {
  do: Effect['do'];
  scene: SceneDraft;
  /** A message, or what a vote is about. */
  text: string;
  bell: boolean;
  /** How many may be chosen. */
  most: number;
  /** Id of the step of the round that a choice is for, because rounds are numbered when they are kept. */
  step: string;
  was: Effect | null;
}

export const EFFECT_KINDS = EFFECTS;

const wordsOf = (effect: Effect | null): Localized | null =>
  effect?.do === 'tellTables' ? effect.message : effect?.do === 'openBallot' ? effect.title : null;

/** @param stepOf the first step of a round */
export function effectDraft(effect: Effect, stepOf: (round: number) => string): EffectDraft {
  const { do: kind } = effect;
  return {
    do: kind,
    scene: sceneDraft(kind === 'showScene' ? effect.scene : { kind: 'auto' }),
    text: wordsOf(effect)?.nl ?? '',
    bell: kind === 'tellTables' ? effect.bell : true,
    most: kind === 'openBallot' ? effect.choose : kind === 'openChoice' ? effect.most : 3,
    step: 'round' in effect ? stepOf(effect.round) : '',
    was: effect,
  };
}

export const newEffect = (kind: Effect['do'], step: string): EffectDraft => ({
  do: kind,
  scene: sceneDraft({ kind: 'auto' }),
  text: '',
  bell: true,
  most: 3,
  step,
  was: null,
});

/** @param roundOf number of the round of a step; an effect for a round that is gone goes with it */
export function effectFrom(draft: EffectDraft, roundOf: (step: string) => number | undefined): Effect | null {
  const { text, was } = draft;
  const words = kept(text, wordsOf(was));
  const round = roundOf(draft.step);
  switch (draft.do) {
    case 'showScene':
      return { do: 'showScene', scene: sceneFrom(draft.scene) ?? { kind: 'auto' } };
    case 'openBallot': {
      const options = was?.do === 'openBallot' ? was.options : 'themes';
      return { do: 'openBallot', title: words, options, choose: within(draft.most, 100) };
    }
    case 'closeBallot':
      return { do: 'closeBallot' };
    case 'openChoice': {
      const themes = was?.do === 'openChoice' ? was.themes : 'all';
      return round === undefined ? null : { do: 'openChoice', round, themes, most: within(draft.most, 5) };
    }
    case 'closeChoice':
      return round === undefined ? null : { do: 'closeChoice', round };
    case 'tellTables': {
      const asked = was?.do === 'tellTables' ? was.tables : undefined;
      return { do: 'tellTables', message: words, bell: draft.bell, ...(asked && { tables: asked }) };
    }
  }
}

/** Whether words are missing that everybody would see. */
export const lacksWords = (draft: EffectDraft): boolean =>
  draft.do === 'showScene'
    ? draft.scene.kind === 'message' && draft.scene.text.trim() === ''
    : (draft.do === 'tellTables' || draft.do === 'openBallot') && draft.text.trim() === '';

const within = (value: number, most: number): number => Math.min(most, Math.max(1, Math.round(value) || 1));
