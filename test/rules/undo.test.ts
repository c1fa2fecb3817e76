import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUndo } from '../../server/rules/bundleHistory.ts';
import { type Random, seeded } from '../../shared/seating/random.ts';
import { mint } from '../support/ids.ts';
import { card, member, TheTeam } from '../support/theTeam.ts';
import { anyAct } from './bundleActs.ts';

const CARDS = Array.from({ length: 12 }, (_, i) => `card ${i}`);
const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;

/** Does so many things that change something; some of what is thought of does not fit and is refused. */
function play(team: TheTeam, random: Random, acts: number): string[] {
  const done: string[] = [];
  for (let tries = 0; done.length < acts && tries < acts * 20; tries++) {
    const command = anyAct(team.screen, random, (what) => mint(`${what}${tries}`));
    if (command === null) continue;
    const facts = team.try(command, member(random.below(8)));
    if (Array.isArray(facts) && facts.length > 0) done.push(command.act);
  }
  return done;
}

/** One of the acts on which nothing rests, found by following a chance one upwards. */
function someFree(acts: readonly string[], { summit }: TheTeam, random: Random): string {
  let [act, blockers] = [pick(acts, random), acts];
  while (blockers.length > 0) {
    blockers = toUndo(act, summit.bundles).filter((one) => one !== act);
    if (blockers.length > 0) act = pick(blockers, random);
  }
  return act;
}

const hall = (): TheTeam => new TheTeam(...CARDS.map((name, i) => card(name, ['t1', 't2', 't3'][i % 3])));

test('a hundred acts taken back in any order that is possible leave everything as it was, byte for byte', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = seeded(seed);
      const team = hall();
      play(team, random, 15);
      const [before, kept] = [team.standing, team.kept];
      const done = play(team, random, 100);
      expect(done.length).toBe(100);
      const left = new Set(done);
      while (left.size > 0) {
        const act = someFree([...left], team, random);
        team.does({ type: 'undoAct', act, along: [] }, member(random.below(8)));
        left.delete(act);
      }
      expect(team.standing).toBe(before);
      expect(team.kept).toEqual(kept);
    }),
    { numRuns: 25 },
  );
});

test('taken back together with what rests on it, an act leaves what the others alone would have left', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = seeded(seed);
      const team = hall();
      const done = play(team, random, 40);
      const [act] = [pick(done, random)];
      const along = toUndo(act, team.summit.bundles).filter((one) => one !== act);
      if (along.length > 0) team.refuses({ type: 'undoAct', act, along: along.slice(1) }, 'act-blocked');
      const before = team.standing;
      const all = team.does({ type: 'undoAct', act, along });
      expect(all).toMatchObject([{ type: 'actsUndone', acts: expect.arrayContaining([act, ...along]) }]);
      for (const one of [act, ...along].sort(byTime(done))) team.does({ type: 'redoAct', act: one });
      expect(JSON.parse(team.standing)).toEqual(JSON.parse(before));
    }),
    { numRuns: 100 },
  );
});

const byTime =
  (done: readonly string[]) =>
  (a: string, b: string): number =>
    done.indexOf(a) - done.indexOf(b);

test('whatever is done, undone and redone in whatever order, the bundles stay sound', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = seeded(seed);
      const team = hall();
      for (let i = 0; i < 120; i++) {
        const acts = Object.keys(team.screen.acts);
        const kind = random.below(10);
        if (kind < 6 || acts.length === 0) play(team, random, 1);
        else if (kind < 9) team.try({ type: 'undoAct', act: pick(acts, random), along: [] });
        else team.try({ type: 'redoAct', act: pick(acts, random) });
        if (i % 10 === 9) expectSound(team);
      }
    }),
    // A merge into an empty bundle that was undone, done again after that bundle had gone.
    { numRuns: 25, examples: [[1289161807]] },
  );
});

function expectSound({ screen, summit: { bundles: rules } }: TheTeam): void {
  const { ideas, parts, bundles } = screen;
  // Rules and screen tell the same story.
  expect({ bundles: rules.bundles, parts: rules.parts }).toEqual({ bundles, parts });
  expect(Object.keys(ideas)).toHaveLength(CARDS.length);
  for (const [id, { bundle, parts: own }] of [...Object.entries(ideas), ...Object.entries(parts)]) {
    if (own.length > 0) expect(bundle).toBeNull();
    if (bundle !== null) {
      expect(bundles[bundle]).toMatchObject({ ended: null });
      expect(rules.members.get(bundle)?.has(id)).toBe(true);
    }
    for (const part of own) expect(parts[part]).toMatchObject({ of: id });
  }
  for (const [bundle, cards] of rules.members)
    for (const id of cards) expect((ideas[id] ?? parts[id])?.bundle).toBe(bundle);
  for (const { ended } of Object.values(bundles))
    if (ended !== null && ended.into !== null) expect(bundles[ended.into]).toBeDefined();
}
