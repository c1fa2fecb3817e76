/** Roles that come in by a link; tables have signs and people have badges. */
/** `supervisor` is a desk that may give out badges anew. */
export const LINKS = ['desk', 'supervisor', 'screen', 'themeTeam', 'floor', 'director', 'organiser'] as const;
export type LinkFor = (typeof LINKS)[number];
