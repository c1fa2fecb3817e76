import { z } from 'zod';
import { MODES } from '../facts/moderation.ts';
import { SCENES } from '../facts/screens.ts';
import { anyId, localized, mintedId, nonEmptyText } from './text.ts';

const scene = z.strictObject({
  kind: z.enum(SCENES),
  message: localized.optional(),
  proposal: mintedId.optional(),
});
/** All rooms where this is absent. */
const rooms = z.array(anyId).min(1).max(100).optional();
const before = mintedId.nullable();
/** Revision of stage and queue that the director looked at: a press that comes after a change does nothing. */
const seen = z.int().min(0);

export const showScene = z.strictObject({ type: z.literal('showScene'), scene, rooms });
export const queueScene = z.strictObject({
  type: z.literal('queueScene'),
  cue: mintedId,
  scene,
  rooms,
  before,
});
/** Another cue in the place of this one. */
export const changeCue = z.strictObject({
  type: z.literal('changeCue'),
  cue: mintedId,
  into: mintedId,
  scene,
  rooms,
});
export const moveCue = z.strictObject({ type: z.literal('moveCue'), cue: mintedId, before });
export const dropCue = z.strictObject({ type: z.literal('dropCue'), cue: mintedId });
export const takeScene = z.strictObject({ type: z.literal('takeScene'), cue: mintedId, seen });
/** The screens as they stood before the last change. */
export const takeBack = z.strictObject({ type: z.literal('takeBack'), seen });
export const panic = z.strictObject({ type: z.literal('panic') });
export const endPanic = z.strictObject({ type: z.literal('endPanic') });
export const nameScreen = z.strictObject({
  type: z.literal('nameScreen'),
  screen: mintedId,
  name: nonEmptyText,
  room: anyId.nullable(),
});
/** Of what reaches the screens: all of it, what somebody tapped, or no words of the tables. */
export const setScreenWords = z.strictObject({
  type: z.literal('setScreenWords'),
  screen: mintedId,
  words: z.enum(MODES),
});
