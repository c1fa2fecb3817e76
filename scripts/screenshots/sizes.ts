/** Screens as they are met on the day, in CSS pixels. */
export const SIZES = {
  phone: [360, 740],
  tablet: [1024, 768],
  'tablet-upright': [768, 1024],
  laptop: [1366, 768],
  wide: [1920, 1080],
  uhd: [3840, 2160],
  square: [1024, 768],
  upright: [1080, 1920],
} as const;
export type Size = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as Size[];

export const TABLETS: readonly Size[] = ['tablet', 'tablet-upright'];
export const DESKS: readonly Size[] = ['laptop'];
/** Who works with many things at once may have a larger screen. */
export const WORK: readonly Size[] = ['laptop', 'wide'];
