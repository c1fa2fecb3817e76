import { describe, expect, test } from 'vitest';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import { CLAIM_MS } from '../../shared/facts/bundles.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { notesOf } from '../../shared/views/bundles.ts';
import { facilitatorOf } from '../support/actors.ts';
import { mint } from '../support/ids.ts';
import { ideaPlace, NOON, words } from '../support/smallHall.ts';
import { card, member, TheTeam } from '../support/theTeam.ts';

type Act = Extract<DeviceCommand, { act: string }>;
const [trees, benches, lights, noise] = ['trees', 'benches', 'lights', 'noise'].map(mint) as [
  string,
  string,
  string,
  string,
];
const [GREEN, DARK] = [mint('green'), mint('dark')];
const hall = (): TheTeam =>
  new TheTeam(card('trees'), card('benches', 't2'), card('lights'), card('noise', 't3'));
let acts = 0;
/** An act that can be told apart from every other. */
const act = <T extends Act['type']>(
  type: T,
  rest: Omit<Extract<Act, { type: T }>, 'type' | 'act'>,
  name = `act ${acts++}`,
): Act => ({ type, act: mint(name), ...rest }) as unknown as Act;
const make = (bundle: string, cards: string[], heading = 'Groen', name?: string): Act =>
  act('makeBundle', { bundle, heading, cards }, name);
const move = (cards: string[], from: string | null, to: string | null, name?: string): Act =>
  act('moveCards', { cards, from, to }, name);
const undo = (name: string, ...along: string[]): DeviceCommand => ({
  type: 'undoAct',
  act: mint(name),
  along: along.map(mint),
});
const withdrawn = (idea: string, table = 't1'): Fact => ({
  type: 'ideaWithdrawn',
  idea,
  place: ideaPlace(table),
  shown: false,
});
const approve = (bundle: string, heading = 'Groen'): DeviceCommand => ({
  type: 'approveBundle',
  bundle,
  heading,
});

describe('making a bundle', () => {
  test('of cards of one or several themes; who did what and when is told', () => {
    const team = hall();
    const facts = team.does(make(GREEN, [trees, benches], 'Groen', 'first'), member(2));
    expect(facts).toMatchObject([
      { type: 'bundlesChanged', act: mint('first'), what: 'make', by: { device: 'laptop 2' }, at: NOON },
    ]);
    expect(team.screen.bundles[GREEN]).toMatchObject({ heading: 'Groen', theme: null, dissent: false });
    expect(team.screen.ideas[trees]?.bundle).toBe(GREEN);
    team.does(make(DARK, [lights]));
    expect(team.screen.bundles[DARK]?.theme).toBe('green');
  });
  test('a card is in at most one bundle: who comes second hears that it is elsewhere', () => {
    const team = hall();
    team.does(make(GREEN, [trees]));
    team.refuses(make(DARK, [trees, lights]), 'card-moved');
    expect(team.screen.ideas[lights]?.bundle).toBeNull();
  });
  test('O1: ids of bundles, parts and acts are given once, also when the act was taken back', () => {
    const team = hall();
    team.does(make(GREEN, [trees], 'Groen', 'first'));
    team.refuses(make(DARK, [lights], 'Licht', 'first'), 'id-taken');
    team.does(undo('first'));
    team.refuses(make(GREEN, [lights]), 'id-taken');
    team.refuses(make(trees, [lights]), 'id-taken');
  });
  test('not of cards that nobody knows or that a table took back', () => {
    const team = new TheTeam(card('trees'), withdrawn(trees));
    team.refuses(make(GREEN, [mint('unheard')]), 'idea-unknown');
    team.refuses(make(GREEN, [trees]), 'idea-withdrawn');
  });
});

describe('moving, merging, splitting and dissolving', () => {
  test('a card goes from where the member saw it, and not when it is elsewhere by then', () => {
    const team = hall();
    team.does(make(GREEN, [trees]));
    team.does(make(DARK, [lights], 'Licht'));
    team.does(move([trees], GREEN, DARK));
    team.refuses(move([trees], GREEN, null), 'card-moved');
    team.refuses(move([trees], DARK, mint('unheard')), 'bundle-unknown');
    expect(team.does(move([trees], DARK, DARK))).toEqual([]);
  });
  test('a bundle goes into another with its notes, and stands again when that is undone', () => {
    const team = hall();
    team.does(make(GREEN, [trees]));
    team.does(make(DARK, [lights], 'Licht'));
    team.does(act('noteBundle', { bundle: DARK, text: 'Ook bij station' }));
    const before = team.standing;
    team.does(act('mergeBundles', { into: GREEN, bundles: [DARK] }, 'merge'));
    expect(team.screen.bundles[DARK]?.ended).toEqual({ into: GREEN });
    expect(team.screen.ideas[lights]?.bundle).toBe(GREEN);
    expect(notesOf(team.screen, GREEN).map(({ text }) => text)).toEqual(['Ook bij station']);
    team.refuses(move([noise], null, DARK), 'bundle-ended');
    team.refuses(act('rewordHeading', { bundle: DARK, heading: 'x' }), 'bundle-ended');
    team.does(undo('merge'), member(5));
    expect(team.standing).toBe(before);
  });
  test('a bundle is split, and keeps its theme in both', () => {
    const team = hall();
    team.does(make(GREEN, [trees, benches]));
    team.does(act('themeBundle', { bundle: GREEN, theme: 'home' }));
    team.does(act('splitBundle', { bundle: GREEN, into: DARK, heading: 'Banken', cards: [benches] }));
    expect(team.screen.bundles[DARK]).toMatchObject({ heading: 'Banken', theme: 'home' });
    expect(team.screen.ideas[benches]?.bundle).toBe(DARK);
    team.refuses(
      act('splitBundle', { bundle: GREEN, into: mint('third'), heading: '', cards: [benches] }),
      'card-moved',
    );
  });
  test('a dissolved bundle leaves its cards in none', () => {
    const team = hall();
    team.does(make(GREEN, [trees, benches]));
    team.does(act('dissolveBundle', { bundle: GREEN }));
    expect(team.screen.ideas[trees]?.bundle).toBeNull();
    team.refuses(act('dissolveBundle', { bundle: GREEN }), 'bundle-ended');
  });
  test("a minority's view stays one wherever its cards go", () => {
    const team = hall();
    team.does(make(GREEN, [trees]));
    team.does(make(DARK, [noise], 'Liever niet'));
    team.does(act('markDissent', { bundles: [DARK], cards: [], dissent: true }));
    team.does(act('mergeBundles', { into: GREEN, bundles: [DARK] }));
    expect(team.screen.ideas[noise]?.dissent).toBe(true);
    expect(team.screen.ideas[trees]?.dissent).toBe(false);
  });
  test('what is so already changes nothing; a theme must be one of the summit', () => {
    const team = hall();
    team.does(make(GREEN, [trees]));
    expect(team.does(act('rewordHeading', { bundle: GREEN, heading: 'Groen' }))).toEqual([]);
    expect(team.does(act('themeBundle', { bundle: GREEN, theme: 'green' }))).toEqual([]);
    expect(team.does(act('markDissent', { bundles: [GREEN], cards: [], dissent: false }))).toEqual([]);
    team.refuses(act('themeBundle', { bundle: GREEN, theme: 'space' }), 'theme-unknown');
    team.refuses(
      act('markDissent', { bundles: [], cards: [mint('unheard')], dissent: true }),
      'idea-unknown',
    );
    for (const type of ['noteBundle', 'mergeBundles', 'dissolveBundle'] as const)
      team.refuses(
        act(type, { bundle: DARK, into: DARK, bundles: [], text: 'x' } as never),
        'bundle-unknown',
      );
  });
});

describe('a card that holds two ideas', () => {
  const parts = [
    { card: mint('tall'), text: 'trees' },
    { card: mint('bright'), text: 'meer  licht' },
  ];
  const split = (name?: string) => act('splitCard', { card: trees, parts }, name);

  test("its parts are the table's own words, stay where it was, and the card itself does not change", () => {
    const team = hall();
    team.does(make(GREEN, [trees, benches]));
    const original = team.screen.ideas[trees]?.words;
    team.does(split());
    expect(team.screen.ideas[trees]).toMatchObject({
      words: original,
      bundle: null,
      parts: parts.map((one) => one.card),
    });
    expect(team.screen.parts[mint('tall')]).toMatchObject({ of: trees, idea: trees, bundle: GREEN });
    team.refuses(split(), 'id-taken');
    team.refuses(move([trees], null, GREEN), 'card-split');
  });
  test('nobody puts words in the mouth of the table', () => {
    const strange = [parts[0], { card: mint('bright'), text: 'minder licht' }];
    hall().refuses(act('splitCard', { card: trees, parts: strange as typeof parts }), 'not-their-words');
  });
  test('undone, it is whole again; not while a part is used elsewhere', () => {
    const team = hall();
    const before = team.standing;
    team.does(split('cut'));
    team.does(make(GREEN, [mint('tall')], 'Groen', 'make'));
    team.refuses(undo('cut'), 'act-blocked');
    team.does(undo('cut', 'make'));
    expect(team.standing).toBe(before);
    team.refuses({ type: 'redoAct', act: mint('make') }, 'idea-unknown');
    team.does({ type: 'redoAct', act: mint('cut') });
    team.does({ type: 'redoAct', act: mint('make') });
    expect(team.screen.parts[mint('tall')]?.bundle).toBe(GREEN);
  });
});

describe('undo and redo', () => {
  const built = (): TheTeam => {
    const team = hall();
    team.does(make(GREEN, [trees], 'Groen', 'make'), member(1));
    team.does(move([benches], null, GREEN, 'move'), member(2));
    team.does(act('rewordHeading', { bundle: GREEN, heading: 'Groener' }, 'word'), member(3));
    return team;
  };
  test('names what must be undone first, and can undo all of it together', () => {
    const team = built();
    const { summit } = team;
    team.refuses(undo('make'), 'act-blocked');
    team.refuses(undo('make', 'word'), 'act-blocked');
    expect(team.does(undo('make', 'word', 'move'), member(4))).toMatchObject([
      { type: 'actsUndone', acts: ['word', 'move', 'make'].map(mint), by: { device: 'laptop 4' } },
    ]);
    expect(Object.keys(summit.bundles.bundles)).toEqual([]);
  });
  test('an act that others do not rest on is undone by itself, hours later, by anybody', () => {
    const team = built();
    team.now += 3 * 3600_000;
    team.does(undo('move'), member(7));
    expect(team.screen.ideas[benches]?.bundle).toBeNull();
    expect(team.screen.bundles[GREEN]?.heading).toBe('Groener');
    expect(team.screen.acts[mint('move')]?.undone).toMatchObject({ by: { device: 'laptop 7' } });
  });
  test('twice is once, and redone it stands again', () => {
    const team = built();
    const before = team.standing;
    team.does(undo('word'));
    expect(team.does(undo('word'))).toEqual([]);
    team.does({ type: 'redoAct', act: mint('word') });
    expect(team.does({ type: 'redoAct', act: mint('word') })).toEqual([]);
    expect(team.standing).toBe(before);
  });
  test('what changed meanwhile is not redone over', () => {
    const team = built();
    team.does(undo('word'));
    team.does(act('rewordHeading', { bundle: GREEN, heading: 'Bomen' }));
    team.refuses({ type: 'redoAct', act: mint('word') }, 'act-outdated');
    team.does(undo('move'));
    team.does(make(DARK, [benches], 'Banken'));
    team.refuses({ type: 'redoAct', act: mint('move') }, 'card-moved');
  });
  test('no card goes back into a bundle that ended: that must be undone first', () => {
    const team = hall();
    team.does(make(GREEN, [trees, lights]));
    team.does(make(DARK, [noise]));
    team.does(move([lights], GREEN, DARK, 'away'));
    team.does(act('dissolveBundle', { bundle: GREEN }, 'gone'));
    team.refuses(undo('away'), 'act-blocked');
    team.does(undo('away', 'gone'));
    expect(team.screen.ideas[lights]?.bundle).toBe(GREEN);
  });
  test('a merge is not redone over a card that came into the bundle since', () => {
    const team = hall();
    team.does(make(GREEN, [trees]));
    team.does(make(DARK, [lights]));
    team.does(act('mergeBundles', { into: GREEN, bundles: [DARK] }, 'merge'));
    team.does(undo('merge'));
    team.does(move([noise], null, DARK, 'late'));
    team.refuses({ type: 'redoAct', act: mint('merge') }, 'card-moved');
    team.does(undo('late'));
    team.does({ type: 'redoAct', act: mint('merge') });
  });
  test('an act that nobody did', () => {
    hall().refuses(undo('never'), 'act-unknown');
    hall().refuses({ type: 'redoAct', act: mint('never') }, 'act-unknown');
  });
});

describe('claims', () => {
  const claim = (...cards: string[]): DeviceCommand => ({ type: 'claimCards', cards });

  test('nobody works on a card that another has, until the lease ends', () => {
    const team = hall();
    team.does(claim(trees, lights), member(1));
    for (const command of [make(GREEN, [trees]), claim(trees), act('splitCard', { card: trees, parts: [] })])
      team.refuses(command, 'card-claimed', member(2));
    team.now += CLAIM_MS;
    team.does(claim(trees), member(2));
    team.refuses(make(GREEN, [trees]), 'card-claimed', member(1));
  });
  test('of a stack one gets what is free; asked again it is renewed; released it is free', () => {
    const team = hall();
    team.does(claim(trees), member(1));
    expect(team.does(claim(trees, lights), member(2))).toMatchObject([{ cards: [lights] }]);
    team.now += CLAIM_MS - 1;
    team.does(claim(trees), member(1));
    expect(team.screen.claims[trees]).toEqual({ device: 'laptop 1', until: team.now + CLAIM_MS });
    team.does({ type: 'releaseCards', cards: [trees] }, member(1));
    expect(team.does({ type: 'releaseCards', cards: [lights] }, member(1))).toEqual([]);
    team.does(make(GREEN, [trees]), member(2));
  });
  test('who puts a card somewhere is done with it; undoing takes no card out of other hands', () => {
    const team = hall();
    team.does(claim(trees), member(1));
    team.does(make(GREEN, [trees], 'Groen', 'make'), member(1));
    expect(team.screen.claims).toEqual({});
    team.does(claim(trees), member(2));
    team.refuses(undo('make'), 'card-claimed', member(1));
    team.does(undo('make'), member(2));
  });
  test('not of cards that nobody knows', () => {
    hall().refuses(claim(mint('unheard')), 'idea-unknown');
  });
});

describe('P3: the public screens', () => {
  const shown = (facts: Fact[]) => facts.flatMap((fact) => ('screens' in fact ? fact.screens : []));
  const green = {
    bundle: GREEN,
    heading: 'Groen',
    theme: null,
    dissent: false,
    ideas: 2,
    dissents: 0,
    tables: [1, 2],
  };
  const approved = (): TheTeam => {
    const team = hall();
    team.does(make(GREEN, [trees, benches], 'Groen', 'make'));
    team.does(approve(GREEN));
    return team;
  };
  test('a heading reaches them after an approval, with counts that are computed', () => {
    const team = hall();
    expect(shown(team.does(make(GREEN, [trees, benches])))).toEqual([]);
    expect(shown(team.does(approve(GREEN)))).toEqual([{ bundle: GREEN, wall: green }]);
    expect(team.does(approve(GREEN))).toEqual([]);
  });
  test('the counts follow the cards; an idea counts once, however many parts it has', () => {
    const team = approved();
    expect(shown(team.does(move([noise], null, GREEN)))).toMatchObject([
      { wall: { ideas: 3, tables: [1, 2, 3] } },
    ]);
    const parts = [
      { card: mint('one'), text: 'trees' },
      { card: mint('two'), text: 'meer licht' },
    ];
    expect(shown(team.does(act('splitCard', { card: trees, parts })))).toEqual([]);
    const marked = act('markDissent', { bundles: [], cards: [mint('one')], dissent: true });
    expect(shown(team.does(marked))).toMatchObject([{ wall: { ideas: 3, dissents: 1 } }]);
    expect(shown(team.does(move([mint('two')], GREEN, null)))).toEqual([]);
    expect(shown(team.does(move([mint('one')], GREEN, null)))).toMatchObject([
      { wall: { ideas: 2, dissents: 0 } },
    ]);
  });
  test('new words wait for a new approval; the approved ones may come back', () => {
    const team = approved();
    const reworded = team.does(act('rewordHeading', { bundle: GREEN, heading: 'Geheim' }, 'word'));
    expect(shown(reworded)).toEqual([{ bundle: GREEN, wall: null }]);
    expect(shown(team.does(undo('word')))).toEqual([{ bundle: GREEN, wall: green }]);
  });
  test('nobody approves words that he did not read, none at all, or a bundle of nothing', () => {
    const team = approved();
    team.refuses(approve(GREEN, 'Iets anders'), 'words-changed');
    team.does(make(DARK, [lights], ''));
    team.refuses(approve(DARK, ''), 'heading-missing');
    team.does(act('rewordHeading', { bundle: DARK, heading: 'Licht' }));
    team.does(move([lights], DARK, null));
    team.refuses(approve(DARK, 'Licht'), 'bundle-empty');
    team.refuses(approve(mint('unheard')), 'bundle-unknown');
  });
  test('hidden it is gone at once, and no undo brings it back', () => {
    const team = approved();
    team.does(act('rewordHeading', { bundle: GREEN, heading: 'Bomen' }, 'word'));
    team.does(undo('word'));
    expect(shown(team.does({ type: 'hideBundle', bundle: GREEN }))).toEqual([{ bundle: GREEN, wall: null }]);
    expect(team.does({ type: 'hideBundle', bundle: GREEN })).toEqual([]);
    expect(shown(team.does({ type: 'redoAct', act: mint('word') }))).toEqual([]);
    team.refuses({ type: 'hideBundle', bundle: DARK }, 'bundle-unknown');
  });
  test('a card that its table takes back stays in its bundle, and counts no more', () => {
    const team = approved();
    const away = team.does({ type: 'withdrawIdea', idea: benches }, facilitatorOf('t2'));
    expect(shown(away)).toMatchObject([{ wall: { ideas: 1, tables: [1] } }]);
    expect(team.screen.ideas[benches]).toMatchObject({ bundle: GREEN, withdrawn: true });
    expect(shown(team.does({ type: 'withdrawIdea', idea: trees }, facilitatorOf('t1')))).toMatchObject([
      { wall: null },
    ]);
    const back = team.does({ type: 'restoreIdea', idea: benches }, facilitatorOf('t2'));
    expect(shown(back)).toMatchObject([{ wall: { ideas: 1, tables: [2] } }]);
  });
  test('a bundle that goes into another leaves the screens, and comes back with the undo', () => {
    const team = approved();
    team.does(make(DARK, [lights], 'Licht'));
    const merged = team.does(act('mergeBundles', { into: DARK, bundles: [GREEN] }, 'merge'));
    expect(shown(merged)).toEqual([{ bundle: GREEN, wall: null }]);
    expect(shown(team.does(undo('merge')))).toEqual([{ bundle: GREEN, wall: green }]);
  });
});

test('the words of a table that changes them after a split stay its own in the parts', () => {
  const team = hall();
  const parts = [
    { card: mint('one'), text: 'trees' },
    { card: mint('two'), text: 'meer licht' },
  ];
  team.does(act('splitCard', { card: trees, parts }));
  team.does({ type: 'rewordIdea', idea: trees, words: words('Iets anders') }, facilitatorOf('t1'));
  expect(team.screen.parts[mint('one')]?.text).toBe('trees');
});

test('provenance: from a card by ids in facts to its bundle, its theme and the ballot', () => {
  const team = hall();
  team.does(make(GREEN, [trees]));
  const themed = team.does(act('themeBundle', { bundle: GREEN, theme: 'home' }));
  expect(themed).toMatchObject([{ changes: [{ type: 'theme', bundle: GREEN, from: 'green', to: 'home' }] }]);
  expect(team.facts).toContainEqual(
    expect.objectContaining({
      changes: expect.arrayContaining([{ type: 'placed', cards: [trees], from: null, to: GREEN }]),
    }),
  );
});
