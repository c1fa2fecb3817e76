/** Two cards, by their places in a list, and the chance that they say the same. */
export interface Link {
  one: number;
  other: number;
  score: number;
}

/** Two groups that could become one, as they were when this was written down. */
interface Offer {
  one: number;
  other: number;
  mean: number;
  /** Sizes then: another size means that the offer is out of date. */
  sizes: number;
}

/**
 * Groups by average linkage: two groups become one while all their pairs together are likely enough, so that a chain of
 * cards of which the first has nothing to do with the last is not one group (Sokal and Michener 1958).
 * @param links pairs with a chance; a pair that is not there counts as 0
 * @param least mean chance, 0-1
 */
export function groupByMean(size: number, links: readonly Link[], least: number): number[][] {
  const members: number[][] = Array.from({ length: size }, (_, at) => [at]);
  const sums = Array.from({ length: size }, () => new Map<number, number>());
  for (const { one, other, score } of links) {
    sums[one]?.set(other, score);
    sums[other]?.set(one, score);
  }
  const offers = links
    .filter(({ score }) => score >= least)
    .map(({ one, other, score }) => ({ one, other, mean: score, sizes: 2 }));
  offers.sort((a, b) => a.mean - b.mean);
  for (let offer = offers.pop(); offer !== undefined; offer = offers.pop()) {
    if (offer.mean < least) break;
    if (!isValid(offer, members)) continue;
    // What is too unlikely now is offered anew when one of both has grown.
    for (const next of join(offer, members, sums)) if (next.mean >= least) insert(offers, next);
  }
  return members.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

const isValid = ({ one, other, sizes }: Offer, members: number[][]): boolean => {
  const [a = 0, b = 0] = [members[one]?.length, members[other]?.length];
  return a > 0 && b > 0 && a + b === sizes;
};

/** The second group goes into the first. @returns what can be joined with it now */
function join({ one, other }: Offer, members: number[][], sums: Map<number, number>[]): Offer[] {
  const group = members[one] ?? [];
  group.push(...(members[other] ?? []));
  members[other] = [];
  const ours = sums[one] ?? new Map<number, number>();
  for (const [third, sum] of sums[other] ?? []) {
    sums[third]?.delete(other);
    if (third === one) continue;
    const both = (ours.get(third) ?? 0) + sum;
    ours.set(third, both);
    sums[third]?.set(one, both);
  }
  ours.delete(other);
  return [...ours].map(([third, sum]) => {
    const length = members[third]?.length ?? 0;
    return { one, other: third, mean: sum / (group.length * length || 1), sizes: group.length + length };
  });
}

/** Into a list that rises. */
function insert(offers: Offer[], offer: Offer): void {
  let [low, high] = [0, offers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offers[middle]?.mean ?? 0) < offer.mean) low = middle + 1;
    else high = middle;
  }
  offers.splice(low, 0, offer);
}
