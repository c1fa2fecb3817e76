import { z } from 'zod';
import { STEP_KINDS } from '../facts/programme.ts';
import { anyId, localized, roundNumber } from './text.ts';

const step = z.strictObject({
  id: anyId,
  kind: z.enum(STEP_KINDS),
  title: localized,
  minutes: z.number().min(0.1).max(1440),
  round: roundNumber.optional(),
  question: localized.optional(),
  guide: z.array(localized).max(12).optional(),
});

export const setProgramme = z.strictObject({ type: z.literal('setProgramme'), steps: z.array(step).max(60) });
export const startStep = z.strictObject({ type: z.literal('startStep'), step: anyId });
export const extendStep = z.strictObject({
  type: z.literal('extendStep'),
  minutes: z.number().min(-120).max(120),
});
export const pauseStep = z.strictObject({ type: z.literal('pauseStep') });
export const resumeStep = z.strictObject({ type: z.literal('resumeStep') });
export const endStep = z.strictObject({ type: z.literal('endStep') });
