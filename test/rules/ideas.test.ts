import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { director, facilitatorOf, holderOf, organiser, themeTeam } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { added, ideaPlace, NOON, PREPARED, SEATED, STEPS, started, words } from '../support/smallHall.ts';

const idea = mint('bench');
const there = added('bench');
const withdrawn: Fact = { type: 'ideaWithdrawn', idea, place: ideaPlace('t1'), shown: false };
const approved: Fact = { type: 'ideaApproved', idea, place: ideaPlace('t1'), words: words('Idee bench') };
const add = (table = 't1', round: number | null = 1): Command => ({
  type: 'addIdea',
  idea,
  table,
  round,
  words: words('Idee bench'),
});

describe('addIdea', () => {
  test('counts for the table and the round that runs', () => {
    given(...PREPARED, started('first'))
      .when(facilitatorOf('t1'), add())
      .decides(there);
  });
  test('is an observation: after the round it counts, marked late', () => {
    given(...PREPARED, started('second'))
      .when(facilitatorOf('t1'), add())
      .decides({ ...there, late: true } as Fact);
    given(...PREPARED)
      .when(facilitatorOf('t1'), add())
      .decides({ ...there, late: true } as Fact);
  });
  test('between the rounds it belongs to none and is never late', () => {
    given(...PREPARED)
      .when(organiser, add('t3', null))
      .decides({ ...there, place: ideaPlace('t3', null) } as Fact);
  });
  test('takes an id once (rule O1)', () => {
    given(...PREPARED, there)
      .when(facilitatorOf('t1'), add())
      .refuses('id-taken', { id: idea });
  });
  test('takes a paper form once, and says where it was typed in', () => {
    const formed = { ...there, form: 42 } as Fact;
    const again: Command = { ...add('t2'), idea: mint('again'), form: 42 } as Command;
    given(...PREPARED, started('first'))
      .when(facilitatorOf('t1'), { ...add(), form: 42 } as Command)
      .decides(formed);
    given(...PREPARED, formed)
      .when(facilitatorOf('t2'), again)
      .refuses('form-known', { form: '42', table: '1', at: NOON });
    const freed = given(...PREPARED, started('first'), formed, withdrawn).when(facilitatorOf('t2'), again);
    freed.decides({ ...added('again', 't2', 'Idee bench'), form: 42 } as Fact);
    given(...PREPARED, formed, withdrawn, { ...added('again', 't2'), form: 42 } as Fact)
      .when(facilitatorOf('t1'), { type: 'restoreIdea', idea })
      .refuses('form-known', { form: '42', table: '2', at: NOON });
  });
  test('is taken from the phone of who sits there, in a round in which each types on the own phone', () => {
    const onPhones: Fact = {
      type: 'programmeSet',
      steps: STEPS.map((step) => (step.id === 'first' ? { ...step, typing: 'phones' as const } : step)),
    };
    given(...PREPARED, SEATED, onPhones, started('first'))
      .when(holderOf('ann'), add())
      .decides(there);
    given(...PREPARED, SEATED, onPhones, started('first'))
      .when(holderOf('ann'), add('t2'))
      .refuses('not-allowed');
    given(...PREPARED, SEATED, onPhones, started('first'))
      .when(holderOf('ann'), add('t1', null))
      .refuses('not-allowed');
    given(...PREPARED, SEATED, started('first'))
      .when(holderOf('ann'), add())
      .refuses('not-allowed');
  });
  test('is for the own table only, and for tables that exist', () => {
    given(...PREPARED)
      .when(facilitatorOf('t2'), add())
      .refuses('not-allowed');
    given(...PREPARED)
      .when(facilitatorOf('t9'), add('t9'))
      .refuses('table-unknown', { table: 't9' });
  });
});

describe('rewordIdea', () => {
  const reword = (text: string): Command => ({ type: 'rewordIdea', idea, words: words(text) });

  test('new words leave the screens until they are approved anew', () => {
    given(...PREPARED, there, approved)
      .when(facilitatorOf('t1'), reword('Beter'))
      .decides({ type: 'ideaReworded', idea, place: ideaPlace('t1'), words: words('Beter'), shown: true });
  });
  test('the same words change nothing', () => {
    given(...PREPARED, there)
      .when(facilitatorOf('t1'), reword('Idee bench'))
      .isAlreadySo();
  });
  test('not when it is unknown, withdrawn or of another table', () => {
    given(...PREPARED)
      .when(facilitatorOf('t1'), reword('Beter'))
      .refuses('idea-unknown');
    given(...PREPARED, there, withdrawn)
      .when(facilitatorOf('t1'), reword('Beter'))
      .refuses('idea-withdrawn');
    given(...PREPARED, there)
      .when(facilitatorOf('t2'), reword('Beter'))
      .refuses('not-allowed');
  });
});

describe('withdrawIdea and restoreIdea', () => {
  const withdraw: Command = { type: 'withdrawIdea', idea };
  const restore: Command = { type: 'restoreIdea', idea };

  test('withdrawing tells whether it stood on the screens', () => {
    given(...PREPARED, there, approved)
      .when(facilitatorOf('t1'), withdraw)
      .decides({ type: 'ideaWithdrawn', idea, place: ideaPlace('t1'), shown: true });
  });
  test('restoring brings back the last words', () => {
    given(...PREPARED, there, withdrawn)
      .when(facilitatorOf('t1'), restore)
      .decides({ type: 'ideaRestored', idea, place: ideaPlace('t1'), words: words('Idee bench'), at: NOON });
  });
  test('doing it twice is doing it once', () => {
    given(...PREPARED, there, withdrawn)
      .when(organiser, withdraw)
      .isAlreadySo();
    given(...PREPARED, there)
      .when(organiser, restore)
      .isAlreadySo();
  });
  test('not when it is unknown or of another table', () => {
    for (const command of [withdraw, restore]) {
      given(...PREPARED)
        .when(facilitatorOf('t1'), command)
        .refuses('idea-unknown');
      given(...PREPARED, there)
        .when(facilitatorOf('t2'), command)
        .refuses('not-allowed');
    }
  });
});

describe('approveIdea and hideIdea', () => {
  const approve: Command = { type: 'approveIdea', idea };
  const hide: Command = { type: 'hideIdea', idea };

  test.each([themeTeam, director, organiser])('$role decides what the screens show', (actor) => {
    given(...PREPARED, there)
      .when(actor, approve)
      .decides(approved);
    given(...PREPARED, there, approved)
      .when(actor, hide)
      .decides({ type: 'ideaHidden', idea, place: ideaPlace('t1') });
  });
  test('doing it twice is doing it once', () => {
    given(...PREPARED, there, approved)
      .when(themeTeam, approve)
      .isAlreadySo();
    given(...PREPARED, there, approved, { type: 'ideaHidden', idea, place: ideaPlace('t1') })
      .when(themeTeam, hide)
      .isAlreadySo();
  });
  test('hiding words that nobody judged yet says so to the whole team; new words are judged anew', () => {
    const hidden = { type: 'ideaHidden', idea, place: ideaPlace('t1') } as const;
    given(...PREPARED, there)
      .when(themeTeam, hide)
      .decides(hidden);
    given(...PREPARED, there, hidden, {
      ...hidden,
      type: 'ideaReworded',
      words: words('Beter'),
      shown: false,
    })
      .when(themeTeam, hide)
      .decides(hidden);
  });
  test('a withdrawn idea is not approved; hiding one is nothing to do', () => {
    given(...PREPARED, there, withdrawn)
      .when(themeTeam, approve)
      .refuses('idea-withdrawn');
    given(...PREPARED, there, approved, withdrawn)
      .when(themeTeam, hide)
      .isAlreadySo();
  });
  test('not when it is unknown, and never by the table itself', () => {
    for (const command of [approve, hide]) {
      given(...PREPARED)
        .when(themeTeam, command)
        .refuses('idea-unknown');
      given(...PREPARED, there)
        .when(facilitatorOf('t1'), command)
        .refuses('not-allowed');
    }
  });
});

test('an approval carries the words as they are now', () => {
  const reworded: Fact = {
    type: 'ideaReworded',
    idea,
    place: ideaPlace('t1'),
    words: words('Beter'),
    shown: false,
  };
  const { decision } = given(...PREPARED, there, reworded).when(themeTeam, { type: 'approveIdea', idea });
  expect(decision).toHaveProperty('facts.0.words.text', 'Beter');
});

describe('moveIdea', () => {
  const other = mint('trees');
  const both = [...PREPARED, there, added('trees')];
  const above: Command = { type: 'moveIdea', idea, spot: { side: 'above', of: other } };

  test('is the table’s own: it puts a card beside another of its cards', () => {
    given(...both)
      .when(facilitatorOf('t1'), above)
      .decides({ type: 'ideaMoved', idea, place: ideaPlace('t1'), spot: { side: 'above', of: other } });
  });
  test('changes nothing when it is there already, or when the neighbour is none of this table', () => {
    for (const of of [idea, mint('nothing'), mint('elsewhere')])
      given(...both, added('elsewhere', 't2'))
        .when(facilitatorOf('t1'), { type: 'moveIdea', idea, spot: { side: 'above', of } })
        .decides();
    given(...both)
      .when(facilitatorOf('t1'), { type: 'moveIdea', idea, spot: { side: 'below', of: other } })
      .decides();
  });
  test('takes a card that was taken back for a place like any other', () => {
    given(...both, { ...withdrawn, idea: other } as Fact)
      .when(facilitatorOf('t1'), above)
      .decides({ type: 'ideaMoved', idea, place: ideaPlace('t1'), spot: { side: 'above', of: other } });
  });
  test('does not know a card that is not there', () => {
    given(...PREPARED)
      .when(facilitatorOf('t1'), above)
      .refuses('idea-unknown');
  });
});
