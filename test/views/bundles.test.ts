import { describe, expect, test } from 'vitest';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import { BUNDLES_KEPT } from '../../shared/views/bundleWall.ts';
import { mint } from '../support/ids.ts';
import { reaches, shown } from '../support/shown.ts';
import { card, TheTeam } from '../support/theTeam.ts';

const [trees, benches, lights] = ['trees', 'benches', 'lights'].map(mint) as [string, string, string];
const [GREEN, DARK] = [mint('green'), mint('dark')];
const COMMANDS: DeviceCommand[] = [
  { type: 'makeBundle', act: mint('1'), bundle: GREEN, heading: 'Groen', cards: [trees, benches] },
  { type: 'noteBundle', act: mint('2'), bundle: GREEN, text: 'onder ons' },
  { type: 'makeBundle', act: mint('3'), bundle: DARK, heading: 'Donker', cards: [lights] },
  { type: 'approveBundle', bundle: GREEN, heading: 'Groen' },
];
function day(...more: DeviceCommand[]): TheTeam {
  const team = new TheTeam(card('trees'), card('benches', 't2'), card('lights'));
  for (const command of [...COMMANDS, ...more]) team.does(command);
  return team;
}
const see = <N extends 'plenary' | 'table' | 'console'>(name: N, key: string, ...more: DeviceCommand[]) =>
  shown(name, key, ...day(...more).facts);
const merge: DeviceCommand = { type: 'mergeBundles', act: mint('4'), into: GREEN, bundles: [DARK] };
const reword: DeviceCommand = { type: 'rewordHeading', act: mint('5'), bundle: GREEN, heading: 'Geheim' };
const undo = (name: string): DeviceCommand => ({ type: 'undoAct', act: mint(name), along: [] });

describe('the hall', () => {
  test('sees approved bundles with how often they were said and by which tables', () => {
    expect(see('plenary', '').bundles).toMatchObject([{ heading: 'Groen', ideas: 2, tables: [1, 2] }]);
    expect(see('plenary', '', merge).bundles).toMatchObject([{ heading: 'Groen', ideas: 3, tables: [1, 2] }]);
  });
  test('P3: never a heading that nobody approved, a note, or who did what', () => {
    const state = see('plenary', '', reword);
    expect(state.bundles).toEqual([]);
    for (const secret of ['Geheim', 'Donker', 'onder ons', 'laptop'])
      expect(JSON.stringify(state)).not.toContain(secret);
    expect(see('plenary', '', reword, undo('5')).bundles).toMatchObject([{ heading: 'Groen' }]);
  });
  test('keeps so many and no more, and each in its place', () => {
    const team = new TheTeam(...Array.from({ length: BUNDLES_KEPT + 3 }, (_, i) => card(`card ${i}`)));
    for (let i = 0; i < BUNDLES_KEPT + 3; i++) {
      const [bundle, heading] = [mint(`bundle ${i}`), `Kopje ${i}`];
      team.does({ type: 'makeBundle', act: mint(`act ${i}`), bundle, heading, cards: [mint(`card ${i}`)] });
      team.does({ type: 'approveBundle', bundle, heading });
    }
    const last = BUNDLES_KEPT + 2;
    const theme = 'home';
    team.does({ type: 'themeBundle', act: mint('theme'), bundle: mint(`bundle ${last - 1}`), theme });
    const { bundles } = shown('plenary', '', ...team.facts);
    expect(bundles).toHaveLength(BUNDLES_KEPT);
    expect(bundles[0]).toMatchObject({ heading: `Kopje ${last}` });
    expect(bundles[1]).toMatchObject({ heading: `Kopje ${last - 1}`, theme });
  });
});

describe('a table', () => {
  test('sees under which headings its own cards are, and follows them', () => {
    expect(see('table', 't1').bundled).toEqual({
      [trees]: { idea: trees, bundle: GREEN, heading: 'Groen' },
      [lights]: { idea: lights, bundle: DARK, heading: 'Donker' },
    });
    expect(see('table', 't1', merge).bundled[lights]).toMatchObject({ bundle: GREEN, heading: 'Groen' });
    expect(see('table', 't2', reword).bundled[benches]).toMatchObject({ heading: 'Geheim' });
    const gone: DeviceCommand = { type: 'undoAct', act: mint('1'), along: [mint('2')] };
    expect(see('table', 't2', gone).bundled).toEqual({});
  });
  test('sees the parts of a split card, and nothing of them once they are whole again', () => {
    const parts = [
      { card: mint('one'), text: 'trees' },
      { card: mint('two'), text: 'meer licht' },
    ];
    const split: DeviceCommand = { type: 'splitCard', act: mint('6'), card: trees, parts };
    expect(Object.keys(see('table', 't1', split).bundled).sort()).toEqual(
      [mint('one'), mint('two'), lights].sort(),
    );
    expect(see('table', 't1', split, undo('6')).bundled).toEqual(see('table', 't1').bundled);
  });
  test('P1: hears nothing of the cards of others, nor who did what', () => {
    const { facts } = day();
    const made = facts.filter((fact) => fact.type === 'bundlesChanged');
    expect(made.map((fact) => reaches('table', 't2', fact))).toEqual([true, false, false]);
    expect(JSON.stringify(shown('table', 't2', ...facts))).not.toContain('laptop');
  });
});

test('organisers and director count bundles, bundled cards and what is on the screens', () => {
  expect(see('console', '').harvest).toMatchObject({ bundles: 2, bundled: 3, shown: { [GREEN]: true } });
  expect(see('console', '', merge).harvest).toMatchObject({ bundles: 1, bundled: 3 });
  const dissolved = see('console', '', { type: 'dissolveBundle', act: mint('7'), bundle: GREEN });
  expect(dissolved.harvest).toMatchObject({ bundles: 1, bundled: 1, shown: {} });
});

test('P1: a phone and a desk hear nothing of it', () => {
  for (const fact of day(merge, reword).facts.filter(({ type }) => type.startsWith('bundle')))
    for (const name of ['me', 'desk', 'programme'] as const) expect(reaches(name, '', fact)).toBe(false);
});
