import { SCENES, type SceneKind } from '../../../shared/facts/screens.ts';

/** What the address of a screen asks for: `/scherm?theme=dark`, and for the director's preview `?preview&scene=tally`. */
export interface ScreenAddress {
  dark: boolean;
  /** Shown by the director's page, with the director's key. */
  preview: boolean;
  /** A scene that is shown whatever the director chose. */
  scene: SceneKind | null;
}

/** @param search the part of the address from the question mark on */
export function readAddress(search: string): ScreenAddress {
  const asked = new URLSearchParams(search);
  const scene = asked.get('scene');
  return {
    dark: asked.get('theme') === 'dark',
    preview: asked.has('preview'),
    scene: SCENES.find((kind) => kind === scene) ?? null,
  };
}
