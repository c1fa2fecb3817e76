import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../../shared/localized.ts';

export const isLanguage = (tag: string | undefined): tag is Language =>
  (LANGUAGES as readonly string[]).includes(tag ?? '');

/** For pages without scripts: the language that was asked for by `?lang=`, else the browser's first that we speak, else Dutch. */
export function languageOf({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Language {
  const { lang } = query as { lang?: string };
  if (isLanguage(lang)) return lang;
  const wanted = (headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2));
  return wanted.find(isLanguage) ?? 'nl';
}
