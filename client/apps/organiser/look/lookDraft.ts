import type { HallLook } from '../../../../shared/facts/summit.ts';
import type { Language } from '../../../../shared/localized.ts';

/** The look while it is edited: every field has a value, '' for none. */
export interface LookDraft {
  colours: 'usual' | 'own';
  main: string;
  accent: string;
  /** A `data:` address. */
  logo: string;
  hall: 'light' | 'dark';
  second: Exclude<Language, 'nl'> | 'none';
  report: string;
}

/** Ink blue and amber of the screens: where an own colour starts from. */
const USUAL = { main: '#14213d', accent: '#b45309' };

export const lookDraft = ({ colours, logo, hall, second, report }: HallLook): LookDraft => ({
  colours: colours === undefined ? 'usual' : 'own',
  ...(colours ?? USUAL),
  logo: logo ?? '',
  hall: hall ?? 'light',
  second: second === undefined || second === 'nl' ? 'none' : second,
  report: report ?? '',
});

/** The look as the server takes it; what this form does not show stays as it was. */
export function lookFrom(draft: LookDraft, was: HallLook): HallLook {
  const { colours, main, accent, logo, hall, second } = draft;
  const report = addressFrom(draft.report);
  return {
    ...(colours === 'own' && { colours: { main, accent } }),
    ...(logo !== '' && { logo }),
    hall,
    ...(second !== 'none' && { second }),
    ...(report !== null && report !== '' && { report }),
    ...(was.city !== undefined && { city: was.city }),
  };
}

/** An address as people type it, made whole: `burgertop.nl/verslag` begins with `https://`. Null when it is none. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const whole = /^[a-z][a-z+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole) || /\s/.test(text)) return null;
  const { protocol, hostname } = new URL(whole);
  return ['http:', 'https:'].includes(protocol) && hostname.includes('.') ? whole : null;
}
