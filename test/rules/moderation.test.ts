import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import { drawable } from '../../shared/views/drawable.ts';
import { facilitatorOf, organiser, themeTeam } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { shown } from '../support/shown.ts';
import {
  added,
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
        { type: 'ideaApproved', ...at, words: words('Bankje') },
      );
    open
      .and(added('bench'))
      .when(table, { type: 'rewordIdea', idea, words: words('Bank') })
      .decides(
        { type: 'ideaReworded', ...at, words: words('Bank'), shown: false },
        { type: 'ideaApproved', ...at, words: words('Bank') },
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
