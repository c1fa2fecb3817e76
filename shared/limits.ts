/** Sizes that device and server agree on, so that a device never sends what the server must refuse. */
export const LIMITS = {
  /** Characters (UTF-16 units) in an idea. */
  ideaText: 2000,
  /** Characters in a name, title or other short text. */
  shortText: 200,
  /** The highest number of a paper form. */
  formNumber: 99_999,
  /** Badges for nobody yet that one summit can make. */
  blankBadges: 5000,
  /** Characters in the name that tables read of whoever comes to help. */
  helperName: 40,
  /** Columns, and rows, of the plan of a room. */
  planSide: 60,
  /** Characters in a logo, written as a `data:` address. */
  logoText: 48_000,
  /** Bytes in one Socket.IO message. */
  messageBytes: 65_536,
  /** Bytes in a list that an organiser brings. */
  listBytes: 4_000_000,
  /** Commands that a device may have under way at once. */
  inFlight: 8,
} as const;
