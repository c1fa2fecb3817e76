/** Roles that come in by a link; tables have signs and people have badges. */
export const LINKS = ['desk', 'screen', 'themeTeam', 'floor', 'director', 'organiser'] as const;
export type LinkFor = (typeof LINKS)[number];
