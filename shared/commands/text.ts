import { z } from 'zod';
import { LIMITS } from '../limits.ts';

/**
 * Characters that have no place in a citizen's sentence: controls (but newline and tab), and the invisible marks that
 * override the direction of what follows. Plain direction marks (LRM, RLM, ALM) stay: mixed lines need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Well-formed, composed (NFC), trimmed text without control characters: nothing that a reader could see is lost. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWANTED, '').normalize('NFC').trim();

const text = (max: number) => z.string().max(max).transform(cleanText);

export const shortText = text(LIMITS.shortText);
export const nonEmptyText = shortText.refine((value) => value !== '', { error: 'empty-text' });
export const ideaText = text(LIMITS.ideaText).refine((value) => value !== '', { error: 'empty-text' });

/** An organiser's text: Dutch always, other languages where given. */
export const localized = z
  .record(z.string().regex(/^[a-z]{2,3}$/), shortText)
  .refine((value) => value.nl !== undefined, {
    error: 'malformed',
  }) as unknown as z.ZodType<{ nl: string; [language: string]: string | undefined }>;

/** Ids that a device or a list chose; short, printable and without spaces. */
export const anyId = z.string().regex(/^[\p{L}\p{N}_.:-]{1,64}$/u);
/** Ids that a device mints: 128 bits. */
export const mintedId = z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/);
export const language = z.string().regex(/^[a-z]{2,3}$/);
export const roundNumber = z.int().min(1).max(20);
