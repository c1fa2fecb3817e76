/* What may reach the public screens: of each sort of words, whether a member of the team taps first. */

export const MODERATED = ['ideas', 'bundles', 'proposals'] as const;
export type Moderated = (typeof MODERATED)[number];

/** `tap` after somebody approved it; `all` as soon as it is there; `none` not at all, whatever was approved. */
export const MODES = ['tap', 'all', 'none'] as const;
export type Mode = (typeof MODES)[number];

export type Moderation = Record<Moderated, Mode>;
/** How every summit begins. */
export const CAREFUL: Moderation = { ideas: 'tap', bundles: 'tap', proposals: 'tap' };

/** Why somebody took words from the screens, or kept them from there. */
export const HIDE_REASONS = ['personal', 'hurtful', 'unclear', 'mistake', 'other'] as const;
export type HideReason = (typeof HIDE_REASONS)[number];

export type ModerationFact = { type: 'moderationSet'; what: Moderated; mode: Mode };
