/** How many of a list are shown: as many as may be, and one less each time that they do not fit. */
export function fewer(most: () => number, least = 3) {
  let cut = $state(0);
  return {
    get count(): number {
      return Math.max(least, most() - cut);
    },
    less(): void {
      if (most() - cut > least) cut += 1;
    },
  };
}
