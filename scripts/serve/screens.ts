import { APP_PATHS } from '../../server/http/links.ts';

/** The screens by the role that opens them, in the order of the day. */
export const SCREENS = [
  { role: 'organiser', name: 'Organiser' },
  { role: 'director', name: 'Director' },
  { role: 'themeTeam', name: 'Theme team' },
  { role: 'floor', name: 'Floor team' },
  { role: 'desk', name: 'Desk at the door' },
  { role: 'screen', name: 'Plenary screen' },
  { role: 'facilitator', name: 'Tablet of a table' },
  { role: 'participant', name: 'Badge of a person' },
] as const satisfies { role: keyof typeof APP_PATHS; name: string }[];

/** Roles for which a link can be made. */
export const LINK_ROLES = ['organiser', 'director', 'themeTeam', 'floor', 'desk', 'screen'] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

/** The addresses of all screens, one a line; without a link they ask for one. */
export function screenLines(base: string): string[] {
  const width = Math.max(...SCREENS.map(({ name }) => name.length));
  return SCREENS.map(({ role, name }) => `  ${name.padEnd(width)}  ${base}${APP_PATHS[role]}`);
}
