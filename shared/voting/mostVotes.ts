/**
 * Approval voting with the k options that got most votes (multiwinner approval, "AV").
 *
 * A tie over the last places is reported and left open: `chosen` then holds fewer than k options and `tied` those that
 * share the places left. Deciding between them is for people, by a rule announced before the vote.
 *
 * @param options ids in the order of the ballot paper
 * @param papers what each voter approved; ids that are no option count for nothing
 * @param choose how many options are wanted
 */
export function mostVotes(
  options: readonly string[],
  papers: readonly (readonly string[])[],
  choose: number,
): { counts: { option: string; votes: number }[]; chosen: string[]; tied: string[] } {
  const votes = new Map(options.map((option) => [option, 0]));
  for (const paper of papers)
    for (const option of new Set(paper)) {
      const count = votes.get(option);
      if (count !== undefined) votes.set(option, count + 1);
    }
  // Array.prototype.sort is stable, so options with equal votes keep the order of the ballot paper.
  const counts = [...votes]
    .map(([option, count]) => ({ option, votes: count }))
    .sort((a, b) => b.votes - a.votes);
  const last = counts[choose - 1]?.votes ?? 0;
  const above = counts.filter((count) => count.votes > last);
  const level = counts.filter((count) => count.votes === last);
  const all = above.length + level.length <= choose || level.length === 0;
  // Options without any vote are never chosen, not even when places are left.
  if (last === 0) return { counts, chosen: above.map((count) => count.option), tied: [] };
  return {
    counts,
    chosen: (all ? [...above, ...level] : above).map((count) => count.option),
    tied: all ? [] : level.map((count) => count.option),
  };
}
