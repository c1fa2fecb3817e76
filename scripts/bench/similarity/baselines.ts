import type { Judged } from './quality.ts';

/** The two plainest ways to compare texts: words in common, and runs of three letters in common (Jaccard). */
export const BASELINES = {
  'exact words': (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  trigrams: (text: string) => {
    const padded = ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
    return new Set(
      Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)),
    );
  },
} satisfies Record<string, (text: string) => Set<string>>;

/** Every pair with its Jaccard index. */
export function judgeBy(
  featuresOf: (text: string) => Set<string>,
  texts: readonly string[],
  pairs: readonly { one: number; other: number; same: boolean }[],
): Judged[] {
  const features = texts.map(featuresOf);
  return pairs.map(({ one, other, same }) => ({
    score: jaccard(features[one] ?? new Set(), features[other] ?? new Set()),
    same,
  }));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const item of one) if (other.has(item)) common += 1;
  return common / (one.size + other.size - common || 1);
}
