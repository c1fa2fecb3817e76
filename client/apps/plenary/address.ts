import { SCENES, type SceneKind } from '../../../shared/facts/screens.ts';
import type { RoomId } from '../../../shared/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/localized.ts';
import { THEMES, type Theme } from '../../ui/theme.ts';

/** What the address of a screen asks for: `/scherm?theme=dark`, and for the director's preview `?preview&scene=tally`. */
export interface ScreenAddress {
  /** null follows the summit. */
  theme: Theme | null;
  /** Language of this screen; a side room may speak another than the hall. */
  language: Language;
  /** Shown by the director's page, with the director's key. */
  preview: boolean;
  /** A scene that is shown whatever the director chose. */
  scene: SceneKind | null;
  /** What this screen is called, and the id of its room, until the director says otherwise. */
  name: string | null;
  room: RoomId | null;
}

/** @param search the part of the address from the question mark on */
export function readAddress(search: string): ScreenAddress {
  const asked = new URLSearchParams(search);
  const oneOf = <T extends string>(known: readonly T[], name: string): T | null =>
    known.find((value) => value === asked.get(name)) ?? null;
  return {
    theme: oneOf(THEMES, 'theme'),
    language: oneOf(LANGUAGES, 'lang') ?? 'nl',
    preview: asked.has('preview'),
    scene: oneOf(SCENES, 'scene'),
    name: asked.get('name'),
    room: asked.get('room'),
  };
}
