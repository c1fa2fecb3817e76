import { describe, expect, test } from 'vitest';
import { linesOf } from '../../scripts/verbs/trace.ts';
import { trace } from '../../server/exports/trace.ts';
import { fold } from '../../server/rules/state.ts';
import { mint } from '../support/ids.ts';
import { BALLOT, closed, FOLLOWUP, followed, opened, PROPOSAL, proposed } from '../support/smallHall.ts';
import { card, TheTeam } from '../support/theTeam.ts';

/** Two cards in a bundle of the theme that a ballot offers; one card was split. */
function day(): TheTeam {
  const team = new TheTeam(
    card('trees', 't1', 'Meer bomen en meer licht'),
    card('park', 't1', 'Bomen in het park'),
    card('loose', 't1', 'Iets anders'),
    proposed(),
    opened(),
  );
  const parts = [
    { card: mint('one'), text: 'Meer bomen' },
    { card: mint('two'), text: 'meer licht' },
  ];
  team.does({ type: 'splitCard', act: mint('split'), card: mint('trees'), parts });
  team.does({
    ...{ type: 'makeBundle', act: mint('make'), bundle: mint('green'), heading: 'Bomen' },
    cards: [mint('one'), mint('park')],
  });
  return team;
}
const ids = (trees: readonly { id: string }[] | undefined) => trees?.map(({ id }) => id);

describe('where words came from and where they went', () => {
  const { summit } = day();
  const option = `${BALLOT}/green`;

  test('a card leads by its parts to bundle, theme, option and ballot', () => {
    const traced = trace(summit, mint('trees'));
    expect(traced?.node).toMatchObject({ kind: 'card', table: 1, words: 'Meer bomen en meer licht' });
    expect(ids(traced?.forth)).toEqual([mint('one'), mint('two')]);
    const [part] = traced?.forth ?? [];
    expect(part?.next).toMatchObject([{ kind: 'bundle', words: 'Bomen' }]);
    expect(part?.next[0]?.next).toMatchObject([{ kind: 'theme', id: 'green' }]);
    expect(part?.next[0]?.next[0]?.next).toMatchObject([
      { kind: 'option', id: option, words: 'Groen', next: [{ kind: 'ballot', id: BALLOT }] },
    ]);
  });

  test('and an option leads back to each card that is behind it', () => {
    const traced = trace(summit, option);
    expect(traced?.back).toMatchObject([{ kind: 'theme', id: 'green' }]);
    const [green, ...rest] = traced?.back[0]?.next ?? [];
    expect(ids(green?.next)).toEqual([mint('one'), mint('park')]);
    expect(ids(green?.next[0]?.next)).toEqual([mint('trees')]);
    // What is in no bundle is not forgotten.
    expect(ids(rest)).toEqual([PROPOSAL, mint('loose')]);
  });

  test('a merged bundle is found in the one that took it in', () => {
    const team = day();
    team.does({
      ...{ type: 'makeBundle', act: mint('other'), bundle: mint('old'), heading: 'Oud' },
      cards: [mint('loose')],
    });
    team.does({ type: 'mergeBundles', act: mint('merge'), into: mint('green'), bundles: [mint('old')] });
    expect(trace(team.summit, mint('old'))).toMatchObject({
      node: { gone: true },
      forth: [{ id: mint('green') }],
    });
    expect(ids(trace(team.summit, mint('green'))?.back)).toContain(mint('old'));
  });

  test('what follows is between an option and nothing, and leads back to each card', () => {
    const team = day();
    const { summit: after } = team;
    for (const fact of [
      closed,
      followed(),
      followed({ followup: mint('own'), source: { ballot: null, of: mint('green'), from: 'bundle' } }),
    ])
      fold(after, fact);
    const traced = trace(after, FOLLOWUP);
    expect(traced?.node).toMatchObject({ kind: 'followup', words: 'Groen', status: 'todo', gone: false });
    expect(traced?.back).toMatchObject([{ id: option, next: [{ id: 'green' }] }]);
    expect(ids(trace(after, option)?.forth)).toEqual([FOLLOWUP, BALLOT]);
    expect(JSON.stringify(trace(after, mint('trees'))?.forth)).toContain(FOLLOWUP);
    expect(ids(trace(after, mint('green'))?.forth)).toEqual(['green', mint('own')]);
    expect(ids(trace(after, mint('own'))?.back[0]?.next)).toEqual([mint('one'), mint('park')]);
    expect(traced === null ? '' : linesOf(traced)[0]).toBe(`followup ${FOLLOWUP} “Groen” (to do)`);
  });

  test('nothing has an id that nobody gave', () => {
    expect(trace(summit, 'nothing')).toBeNull();
    expect(trace(summit, `${BALLOT}/nothing`)).toBeNull();
  });

  test('is told in lines, a step further in for each step away', () => {
    const traced = trace(summit, mint('two'));
    expect(traced === null ? [] : linesOf(traced)).toEqual([
      `card ${mint('two')} “meer licht” (table 1)`,
      'made of',
      `  card ${mint('trees')} “Meer bomen en meer licht” (table 1)`,
      'led to',
      '  theme green “Groen”',
      `    option ${option} “Groen”`,
      `      ballot ${BALLOT}`,
    ]);
  });
});
