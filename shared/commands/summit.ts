import { z } from 'zod';
import { anyId, language, localized, nonEmptyText, shortText } from './text.ts';

const theme = z.strictObject({ id: anyId, title: localized });
const addressee = z.strictObject({ id: anyId, title: localized });

export const describeSummit = z.strictObject({
  type: z.literal('describeSummit'),
  summit: z.strictObject({
    name: nonEmptyText,
    city: shortText,
    date: z.iso.date(),
    addressees: z.array(addressee).max(20),
    districts: z.array(shortText).max(200),
    rehearsal: z.boolean(),
  }),
});

export const setThemes = z.strictObject({ type: z.literal('setThemes'), themes: z.array(theme).max(100) });

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
      }),
    )
    .max(2000),
});
