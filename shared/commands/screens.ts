import { z } from 'zod';
import { SCENES } from '../facts/screens.ts';
import { localized } from './text.ts';

export const showScene = z.strictObject({
  type: z.literal('showScene'),
  scene: z.strictObject({ kind: z.enum(SCENES), message: localized.optional() }),
});
