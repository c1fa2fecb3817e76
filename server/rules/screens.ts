import type { Fact } from '../../shared/facts/fact.ts';
import type { Scene } from '../../shared/facts/screens.ts';
import { facts, type Rules, refusal, roles } from './rule.ts';

export interface ScreensState {
  scene: Scene;
}

export const noScreens = (): ScreensState => ({ scene: { kind: 'auto' } });

export function foldScreens(state: ScreensState, fact: Fact): void {
  if (fact.type === 'sceneShown') state.scene = fact.scene;
}

export const screensRules: Rules<'showScene'> = {
  showScene: {
    access: roles('director', 'organiser'),
    decide({ scene: { kind, message } }) {
      if (kind !== 'message') return facts({ type: 'sceneShown', scene: { kind } });
      return message === undefined || message.nl === ''
        ? refusal('empty-text')
        : facts({ type: 'sceneShown', scene: { kind, message } });
    },
  },
};
