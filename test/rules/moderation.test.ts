import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Mode } from '../../shared/facts/moderation.ts';
import { drawable } from '../../shared/views/drawable.ts';
import { facilitatorOf, organiser, screen as screenActor, themeTeam } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { shown } from '../support/shown.ts';
import {
  added,
  words as cardWords,
  ideaPlace,
  NOON,
  PREPARED,
  PROPOSAL,
  proposalWords,
  proposed,
  started,
  words,
} from '../support/smallHall.ts';
import { card, TheTeam } from '../support/theTeam.ts';

const idea = mint('bench');
const at = { idea, place: ideaPlace('t1') };
const all = (what: 'ideas' | 'bundles' | 'proposals'): Fact => ({ type: 'moderationSet', what, mode: 'all' });
const table = facilitatorOf('t1');
const summit = given(...PREPARED, started('first'));

describe('P3: what reaches the screens', () => {
  test('is what somebody approved, until the team says otherwise', () => {
    summit
      .when(table, { type: 'addIdea', idea, table: 't1', round: 1, words: words('Bankje') })
      .decides({ type: 'ideaAdded', ...at, words: words('Bankje'), at: NOON, late: false });
    summit
      .when(themeTeam, { type: 'setModeration', what: 'ideas', mode: 'all' })
      .decides({ type: 'moderationSet', what: 'ideas', mode: 'all' });
    summit.when(themeTeam, { type: 'setModeration', what: 'ideas', mode: 'tap' }).isAlreadySo();
  });

  test('each card, and its new words, at once where everything is let through', () => {
    const open = summit.and(all('ideas'));
    open
      .when(table, { type: 'addIdea', idea, table: 't1', round: 1, words: words('Bankje') })
      .decides(
        { type: 'ideaAdded', ...at, words: words('Bankje'), at: NOON, late: false },
        { type: 'ideaApproved', ...at, words: words('Bankje'), untapped: true },
      );
    open
      .and(added('bench'))
      .when(table, { type: 'rewordIdea', idea, words: words('Bank') })
      .decides(
        { type: 'ideaReworded', ...at, words: words('Bank'), shown: false },
        { type: 'ideaApproved', ...at, words: words('Bank'), untapped: true },
      );
  });

  test('a proposal only once its table signed it off', () => {
    const place = { ...ideaPlace('t1'), step: 'first' };
    const about = { proposal: PROPOSAL, place };
    const thumbs = { for: 6, against: 1, neutral: 1 };
    summit
      .and(all('proposals'), proposed())
      .when(table, {
        ...{ type: 'signProposal', proposal: PROPOSAL, words: proposalWords('Plan'), thumbs },
        objection: 'Te duur',
      })
      .decides(
        { type: 'proposalSigned', ...about, at: NOON, thumbs, objection: 'Te duur' },
        {
          ...{ type: 'proposalApproved', ...about, words: proposalWords('Plan') },
          signed: { thumbs, objection: 'Te duur' },
          untapped: true,
        },
      );
  });

  test('a bundle with its heading, in the breath in which it is made', () => {
    const team = new TheTeam(card('trees'), all('bundles'));
    const bundle = mint('green');
    const cards = [mint('trees')];
    const facts = team.does({ type: 'makeBundle', act: mint('make'), bundle, heading: 'Bomen', cards });
    expect(facts.map(({ type }) => type)).toEqual(['bundlesChanged', 'bundleApproved']);
    const hall = () => shown('plenary', '', ...team.facts).bundles;
    expect(hall()).toMatchObject([{ heading: 'Bomen', ideas: 1 }]);
    team.does({ type: 'rewordHeading', act: mint('reword'), bundle, heading: 'Meer bomen' });
    expect(hall()).toMatchObject([{ heading: 'Meer bomen' }]);
    team.does({ type: 'undoAct', act: mint('reword'), along: [] });
    expect(hall()).toMatchObject([{ heading: 'Bomen' }]);
  });

  test('a bundle without a heading waits for one', () => {
    const team = new TheTeam(card('trees'), all('bundles'));
    const make = { type: 'makeBundle', act: mint('make'), bundle: mint('green'), heading: '' } as const;
    expect(team.does({ ...make, cards: [mint('trees')] })).toHaveLength(1);
  });
});

test('nothing is drawn of what is shut off, and what was chosen before is there when it opens', () => {
  const approved: Fact = { type: 'ideaApproved', ...at, words: words('Bankje') };
  const none: Fact = { type: 'moderationSet', what: 'ideas', mode: 'none' };
  const wall = (...facts: Fact[]) => drawable(shown('plenary', '', added('bench'), ...facts)).wall;
  expect(wall(approved)).toHaveLength(1);
  expect(wall(approved, none)).toEqual([]);
  expect(wall(none, approved)).toEqual([]);
  expect(wall(approved, none, { ...none, mode: 'tap' } as Fact)).toHaveLength(1);
});

describe('a setting per screen', () => {
  const screen = mint('screen');
  const named: Fact = { type: 'screenNamed', screen, name: 'Foyer', room: null };
  const words = (mode: Mode): Fact => ({ type: 'screenWordsSet', screen, words: mode });
  const set = (mode: Mode): Command => ({ type: 'setScreenWords', screen, words: mode });

  test('is the team’s, of a screen that is there, and stays when that gets another name', () => {
    const on = summit.and(named);
    on.when(themeTeam, set('tap')).decides(words('tap'));
    on.when(themeTeam, set('all')).isAlreadySo();
    on.and(words('tap')).when(organiser, set('tap')).isAlreadySo();
    on.and(words('tap'), { ...named, name: 'Bar' } as Fact)
      .when(organiser, set('tap'))
      .isAlreadySo();
    summit.when(themeTeam, set('tap')).refuses('screen-unknown');
    on.when(screenActor, set('all')).refuses('not-allowed');
    expect(shown('plenary', '', named, words('none')).screens[screen]).toMatchObject({ words: 'none' });
  });

  test('draws only what somebody tapped, also where the team lets everything through', () => {
    const team = new TheTeam(card('trees'), card('park'), all('ideas'), all('bundles'));
    for (const name of ['trees', 'park']) team.does({ type: 'approveIdea', idea: mint(name) });
    const bundle = mint('green');
    const cards = [mint('trees')];
    team.does({ type: 'makeBundle', act: mint('make'), bundle, heading: 'Bomen', cards });
    team.facts.push({ ...added('late'), idea: mint('late') } as Fact);
    team.facts.push({
      ...{ type: 'ideaApproved', idea: mint('late'), place: ideaPlace('t1') },
      ...{ words: cardWords('Niemand las dit'), untapped: true },
    } as Fact);
    const hall = () => shown('plenary', '', ...team.facts);
    const walls = (mode: Mode) => {
      const { wall, bundles } = drawable(hall(), mode);
      return [wall.length, bundles.length];
    };
    expect([walls('all'), walls('tap'), walls('none')]).toEqual([
      [3, 1],
      [2, 0],
      [0, 0],
    ]);
    team.does({ type: 'approveBundle', bundle, heading: 'Bomen' });
    expect(walls('tap')).toEqual([2, 1]);
    expect(() => team.does({ type: 'approveBundle', bundle, heading: 'Bomen' })).not.toThrow();
  });

  test('never draws more than the team lets through', () => {
    const approved: Fact = { type: 'ideaApproved', ...at, words: cardWords('Bankje') };
    const none: Fact = { type: 'moderationSet', what: 'ideas', mode: 'none' };
    expect(drawable(shown('plenary', '', added('bench'), approved, none), 'all').wall).toEqual([]);
  });

  test('a tap on what was let through makes it somebody’s choice', () => {
    const through: Fact = { type: 'ideaApproved', ...at, words: cardWords('Bankje'), untapped: true };
    const known = summit.and(added('bench'), through);
    const now = { ...at, words: cardWords('Idee bench') };
    known.when(themeTeam, { type: 'approveIdea', idea }).decides({ type: 'ideaApproved', ...now });
    known
      .and({ type: 'ideaApproved', ...now })
      .when(themeTeam, { type: 'approveIdea', idea })
      .isAlreadySo();
    expect(shown('themeTeam', '', added('bench'), through).ideas[idea]).toMatchObject({ untapped: true });
  });
});

test('G6: a card that is a minority’s view is one on the wall too, marked before or after', () => {
  const team = new TheTeam(card('trees'), card('park'));
  const mark = (name: string, dissent: boolean) =>
    team.does({
      type: 'markDissent',
      act: mint(`${name} ${dissent}`),
      bundles: [],
      cards: [mint(name)],
      dissent,
    });
  const minorities = () =>
    shown('plenary', '', ...team.facts).wall.flatMap((one) => (one.dissent ? [one.idea] : []));
  mark('trees', true);
  team.does({ type: 'approveIdea', idea: mint('trees') });
  team.does({ type: 'approveIdea', idea: mint('park') });
  expect(minorities()).toEqual([mint('trees')]);
  mark('park', true);
  mark('trees', false);
  expect(minorities()).toEqual([mint('park')]);
});

test('a reason for hiding may come along or afterwards, and stays with the team', () => {
  const hidden: Fact = { type: 'ideaHidden', ...at };
  const known = summit.and(added('bench'), hidden);
  known.when(themeTeam, { type: 'hideIdea', idea }).isAlreadySo();
  known
    .when(organiser, { type: 'hideIdea', idea, reason: 'personal' })
    .decides({ type: 'ideaHidden', ...at, reason: 'personal' });
  const said: Fact = { type: 'ideaHidden', ...at, reason: 'personal' };
  expect(shown('themeTeam', '', added('bench'), said).ideas[idea]).toMatchObject({ reason: 'personal' });
  expect(JSON.stringify(shown('table', 't1', added('bench'), said))).not.toContain('personal');
});
