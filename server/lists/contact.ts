import { z } from 'zod';

const EMAIL = z.email();

/** The first e-mail address in a cell, in lower case; null when there is none. */
export function readEmail(text: string): string | null {
  const parts = text.replace(/mailto:/gi, ' ').split(/[\s;,<>()|]+/);
  const found = parts.map((part) => part.toLowerCase()).find((part) => EMAIL.safeParse(part).success);
  return found ?? null;
}

/** Digits with at most a leading +; gives back the zero that Excel took. Null when it is no phone number. */
export function readPhone(text: string): string | null {
  const candidate = /(\+|00)?\d[\d\s./()-]{6,}\d/.exec(text.replace('(0)', ''))?.[0];
  if (candidate === undefined || /\d[.,]\d+E\+/i.test(text)) return null;
  const digits = candidate.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return null;
  if (candidate.startsWith('+')) return `+${digits}`;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  if (digits.startsWith('31') && digits.length === 11) return `+${digits}`;
  return digits.length === 9 && !digits.startsWith('0') ? `0${digits}` : digits;
}

/** "2311 AB" or, in lists that keep people less traceable, "2311"; null for anything else. */
export function readPostcode(text: string): string | null {
  const match = /^(?:NL-?)?\s*([1-9]\d{3})(?:\.0)?\s*([A-Z]{2})?$/i.exec(text.trim());
  if (!match) return null;
  return match[2] ? `${match[1]} ${match[2].toUpperCase()}` : (match[1] ?? null);
}
