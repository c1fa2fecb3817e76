import { z } from 'zod';
import { STEP_KINDS, TYPISTS } from '../facts/programme.ts';
import { SCENES } from '../facts/screens.ts';
import { silence } from './help.ts';
import { anyId, localized, roundNumber } from './text.ts';

const MOST_STEPS = 60;
const MOST_EFFECTS = 8;

const tablesAsked = z.union([
  z.literal('all'),
  z.strictObject({ rooms: z.array(anyId).min(1).max(100) }),
  z.strictObject({ themes: z.array(anyId).min(1).max(100) }),
  z.strictObject({ numbers: z.array(z.int().min(1).max(99_999)).min(1).max(2000) }),
]);

const scene = z.strictObject({ kind: z.enum(SCENES), message: localized.optional() });

const effect = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('showScene'), scene }),
  z.strictObject({
    do: z.literal('openBallot'),
    title: localized,
    options: z.union([z.literal('themes'), z.array(anyId).min(2).max(100)]),
    choose: z.int().min(1).max(100),
  }),
  z.strictObject({ do: z.literal('closeBallot') }),
  z.strictObject({
    do: z.literal('openChoice'),
    round: roundNumber,
    themes: z.union([z.literal('all'), z.array(anyId).min(2).max(100)]),
    most: z.int().min(1).max(5),
  }),
  z.strictObject({ do: z.literal('closeChoice'), round: roundNumber }),
  z.strictObject({
    do: z.literal('tellTables'),
    message: localized,
    bell: z.boolean(),
    tables: tablesAsked.optional(),
  }),
]);
const effects = z.array(effect).max(MOST_EFFECTS);

export const step = z.strictObject({
  id: anyId,
  kind: z.enum(STEP_KINDS),
  title: localized,
  minutes: z.number().min(0.1).max(1440),
  round: roundNumber.optional(),
  question: localized.optional(),
  guide: z.array(localized).max(12).optional(),
  tables: tablesAsked.optional(),
  typing: z.enum(TYPISTS).optional(),
  silentAfter: silence.optional(),
  proposal: z.literal(true).optional(),
  scene: scene.optional(),
  opening: effects.optional(),
  closing: effects.optional(),
});
export const steps = z.array(step).max(MOST_STEPS);
/** Time on the wall, `HH:MM`. */
export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const setProgramme = z.strictObject({
  type: z.literal('setProgramme'),
  steps,
  startsAt: wallTime.optional(),
});
export const startStep = z.strictObject({ type: z.literal('startStep'), step: anyId });
export const extendStep = z.strictObject({
  type: z.literal('extendStep'),
  minutes: z.number().min(-120).max(120),
  /** The step that was meant: a press that arrives after its end does not lengthen the next one. */
  step: anyId.optional(),
});
export const pauseStep = z.strictObject({ type: z.literal('pauseStep') });
export const resumeStep = z.strictObject({ type: z.literal('resumeStep') });
export const endStep = z.strictObject({ type: z.literal('endStep') });
/** Ends this step and starts the one after it; does nothing when it no longer runs. */
export const skipStep = z.strictObject({ type: z.literal('skipStep'), step: anyId });
/**
 * To the step before the one that runs, or back into the one that ended last: with the time it still had, or anew.
 * `step` is the one that runs as the director saw it, null between two steps.
 */
export const goBack = z.strictObject({
  type: z.literal('goBack'),
  step: anyId.nullable(),
  time: z.enum(['left', 'anew']),
});
/** A short line to tablets, now. */
export const tellTables = z.strictObject({
  type: z.literal('tellTables'),
  message: localized,
  bell: z.boolean(),
  tables: tablesAsked,
});
/** Takes the last act on the clock back. */
export const undoStep = z.strictObject({ type: z.literal('undoStep') });
