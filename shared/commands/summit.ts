import { z } from 'zod';
import { AGE_GROUPS } from '../facts/reflection.ts';
import { LIMITS } from '../limits.ts';
import { LANGUAGES } from '../localized.ts';
import { anyId, language, localized, nonEmptyText, shortText } from './text.ts';

const theme = z.strictObject({ id: anyId, title: localized });
const addressee = z.strictObject({ id: anyId, title: localized });

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
const percent = z.number().min(0).max(100);
const look = z.strictObject({
  colours: z.strictObject({ main: colour, accent: colour }).optional(),
  logo: z
    .string()
    .max(LIMITS.logoText)
    .regex(/^data:image\/(svg\+xml|png|webp|jpeg);base64,[A-Za-z0-9+/]+=*$/)
    .optional(),
  hall: z.enum(['light', 'dark']).optional(),
  second: z.enum(LANGUAGES).optional(),
  report: z
    .url({ protocol: /^https?$/ })
    .max(LIMITS.shortText)
    .optional(),
  city: z
    .strictObject({
      districts: z.record(shortText, percent),
      ages: z.partialRecord(z.enum(AGE_GROUPS), percent),
    })
    .optional(),
});

export const describeSummit = z.strictObject({
  type: z.literal('describeSummit'),
  summit: z.strictObject({
    name: nonEmptyText,
    city: shortText,
    date: z.iso.date(),
    addressees: z.array(addressee).max(20),
    districts: z.array(shortText).max(200),
    rehearsal: z.boolean(),
    /** Where it is absent the look stays as it is. */
    look: look.optional(),
  }),
});

export const setThemes = z.strictObject({ type: z.literal('setThemes'), themes: z.array(theme).max(100) });

const planSide = z.int().min(1).max(LIMITS.planSide);
const planPlace = z.strictObject({ x: planSide, y: planSide });

export const setTables = z.strictObject({
  type: z.literal('setTables'),
  rooms: z.array(z.strictObject({ id: anyId, name: nonEmptyText })).max(100),
  tables: z
    .array(
      z.strictObject({
        id: anyId,
        number: z.int().min(1).max(99_999),
        room: anyId,
        capacity: z.int().min(1).max(100),
        theme: anyId.optional(),
        provides: z.array(shortText).max(10),
        languages: z.array(language).max(10),
        /** Where it is absent a table stays where it is on the plan. */
        at: planPlace.optional(),
      }),
    )
    .max(2000),
});

/** Moves tables on the plan of their room; nobody's seat changes. */
export const placeTables = z.strictObject({
  type: z.literal('placeTables'),
  tables: z
    .array(z.strictObject({ table: anyId, at: planPlace.nullable() }))
    .min(1)
    .max(2000),
});
