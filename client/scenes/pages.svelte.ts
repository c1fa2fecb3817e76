const PAGE_MS = 12_000;

/** Turns the pages of a list that is longer than the screen; the first page again after the last. */
export function pages<T>(items: () => readonly T[], size: () => number) {
  let turn = $state(0);
  $effect(() => {
    const timer = setInterval(() => turn++, PAGE_MS);
    return () => clearInterval(timer);
  });
  const count = $derived(Math.max(1, Math.ceil(items().length / size())));
  const page = $derived(turn % count);
  return {
    get items(): readonly T[] {
      return items().slice(page * size(), (page + 1) * size());
    },
    /** From 1. */
    get page(): number {
      return page + 1;
    },
    get count(): number {
      return count;
    },
  };
}
