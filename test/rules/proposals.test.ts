import { describe, expect, test } from 'vitest';
import { type Command, deviceCommand } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { director, facilitatorOf, organiser, themeTeam } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import {
  ideaPlace,
  NOON,
  PREPARED,
  PROPOSAL,
  proposalWords,
  proposed,
  started,
} from '../support/smallHall.ts';

const proposal = PROPOSAL;
const place = { ...ideaPlace('t1'), step: 'first' };
const at = { proposal, place };
const thumbs = { for: 6, against: 1, neutral: 1 };
const signed = (objection = ''): Fact => ({ type: 'proposalSigned', ...at, at: NOON, thumbs, objection });
const reworded = (title: string): Fact => ({
  type: 'proposalReworded',
  ...at,
  words: proposalWords(title),
  at: NOON,
});
const withdrawn: Fact = { type: 'proposalWithdrawn', ...at };
const approved: Fact = { type: 'proposalApproved', ...at, words: proposalWords('Plan'), signed: null };
const table = facilitatorOf('t1');
const add = (id = 't1', round: number | null = 1, step: string | null = 'first'): Command => ({
  type: 'addProposal',
  proposal,
  table: id,
  round,
  step,
  words: proposalWords('Plan'),
});
const reword = (title: string): Command => ({
  type: 'rewordProposal',
  proposal,
  words: proposalWords(title),
});
const sign = (title = 'Plan', objection = ''): Command => ({
  type: 'signProposal',
  proposal,
  words: proposalWords(title),
  thumbs,
  objection,
});
const about = (
  type: 'reopenProposal' | 'withdrawProposal' | 'restoreProposal' | 'hideProposal',
): Command => ({
  type,
  proposal,
});
const approve = (revision = 1): Command => ({ type: 'approveProposal', proposal, revision });

describe('addProposal', () => {
  test('counts for the table, the round and the step', () => {
    given(...PREPARED, started('first'))
      .when(table, add())
      .decides(proposed());
  });
  test('is an observation: late or beside another it is marked, never refused', () => {
    given(...PREPARED, started('second'))
      .when(table, add())
      .decides(proposed({ late: true }));
    const other = mint('other');
    given(...PREPARED, started('first'), proposed({ proposal: other }))
      .when(table, add())
      .decides(proposed({ beside: other }));
  });
  test('another round, another table or a withdrawn one is nothing to mark', () => {
    const other = mint('other');
    const elsewhere = [
      proposed({ proposal: other, place: { ...place, round: 2 } }),
      proposed({ proposal: mint('third'), place: { ...ideaPlace('t2'), step: 'first' } }),
      proposed({ proposal: mint('gone') }),
      { ...withdrawn, proposal: mint('gone') } as Fact,
    ];
    given(...PREPARED, started('first'), ...elsewhere)
      .when(table, add())
      .decides(proposed());
  });
  test('in a step that is no round it belongs to the step', () => {
    const there = { ...ideaPlace('t1', null), step: 'vote' };
    given(...PREPARED, started('vote'))
      .when(table, add('t1', null, 'vote'))
      .decides(proposed({ place: there }));
    given(...PREPARED, started('first'))
      .when(table, add('t1', null, 'vote'))
      .decides(proposed({ place: there, late: true }));
  });
  test('takes an id once (rule O1), for tables that exist, for the own table only', () => {
    given(...PREPARED, proposed())
      .when(table, add())
      .refuses('id-taken', { id: proposal });
    given(...PREPARED)
      .when(organiser, add('t9'))
      .refuses('table-unknown', { table: 't9' });
    given(...PREPARED)
      .when(facilitatorOf('t2'), add())
      .refuses('not-allowed');
  });
  test('its fields are cleaned as an idea is, and one of them must hold something', () => {
    const words = { ...proposalWords('  Plan\u0000\u202e '), what: '' };
    expect(deviceCommand.parse({ ...add(), words })).toMatchObject({ words: { title: 'Plan', what: '' } });
    const empty = { title: ' ', what: '', forWhom: '', firstStep: '', lang: 'nl' };
    expect(deviceCommand.safeParse({ ...add(), words: empty }).error?.issues[0]?.message).toBe('empty-text');
    const long = { ...empty, what: 'x'.repeat(2001) };
    expect(deviceCommand.safeParse({ ...add(), words: long }).success).toBe(false);
  });
});

describe('until the table signs', () => {
  test('it may be reworded; the same words change nothing', () => {
    given(...PREPARED, proposed())
      .when(table, reword('Beter'))
      .decides(reworded('Beter'));
    given(...PREPARED, proposed())
      .when(table, reword('Plan'))
      .isAlreadySo();
  });
  test('the table hears it and shows its thumbs; what it heard is what counts', () => {
    given(...PREPARED, proposed())
      .when(table, sign('Plan', 'Te duur'))
      .decides(signed('Te duur'));
    given(...PREPARED, proposed(), reworded('Elders gewijzigd'))
      .when(table, sign())
      .decides(reworded('Plan'), signed());
  });
  test('signed it stays as it is until it is reopened', () => {
    const hall = given(...PREPARED, proposed(), signed());
    hall.when(table, reword('Beter')).refuses('proposal-signed');
    hall.when(table, sign('Beter')).refuses('proposal-signed');
    hall.when(table, sign('Plan', 'Toch niet')).refuses('proposal-signed');
    hall.when(table, sign()).isAlreadySo();
    hall.when(table, about('reopenProposal')).decides({ type: 'proposalReopened', ...at });
    const reopened = hall.and({ type: 'proposalReopened', ...at });
    reopened.when(table, about('reopenProposal')).isAlreadySo();
    reopened.when(table, reword('Beter')).decides(reworded('Beter'));
  });
  test('withdrawn and restored', () => {
    const hall = given(...PREPARED, proposed());
    hall.when(table, about('withdrawProposal')).decides(withdrawn);
    hall.when(table, about('restoreProposal')).isAlreadySo();
    const gone = hall.and(withdrawn);
    gone.when(table, about('withdrawProposal')).isAlreadySo();
    gone.when(table, about('restoreProposal')).decides({ type: 'proposalRestored', ...at });
    for (const command of [reword('Beter'), sign(), about('reopenProposal')])
      gone.when(table, command).refuses('proposal-withdrawn');
  });
  test('by the own table only, and when there is one', () => {
    const all = [
      reword('Beter'),
      sign(),
      ...(['reopenProposal', 'withdrawProposal', 'restoreProposal'] as const).map(about),
    ];
    for (const command of all) {
      given(...PREPARED)
        .when(table, command)
        .refuses('proposal-unknown');
      given(...PREPARED, proposed())
        .when(facilitatorOf('t2'), command)
        .refuses('not-allowed');
    }
  });
});

describe('P3: the public screens', () => {
  test.each([themeTeam, director, organiser])('$role approves what he read, and hides', (actor) => {
    given(...PREPARED, proposed())
      .when(actor, approve())
      .decides(approved);
    given(...PREPARED, proposed(), approved)
      .when(actor, about('hideProposal'))
      .decides({ type: 'proposalHidden', ...at });
  });
  test('words that changed meanwhile are read again; an objection is words too', () => {
    given(...PREPARED, proposed(), reworded('Beter'))
      .when(themeTeam, approve(1))
      .refuses('words-changed');
    given(...PREPARED, proposed(), signed('Te duur'))
      .when(themeTeam, approve(1))
      .refuses('words-changed');
    given(...PREPARED, proposed(), signed('Te duur'))
      .when(themeTeam, approve(2))
      .decides({ ...approved, signed: { thumbs, objection: 'Te duur' } } as Fact);
    given(...PREPARED, proposed(), signed())
      .when(themeTeam, approve(1))
      .decides({ ...approved, signed: { thumbs, objection: '' } } as Fact);
  });
  test('twice is once; not what was withdrawn or is unknown, and never by the table itself', () => {
    given(...PREPARED, proposed(), approved)
      .when(themeTeam, approve())
      .isAlreadySo();
    given(...PREPARED, proposed(), approved, { type: 'proposalHidden', ...at })
      .when(themeTeam, about('hideProposal'))
      .isAlreadySo();
    given(...PREPARED, proposed(), withdrawn)
      .when(themeTeam, approve())
      .refuses('proposal-withdrawn');
    for (const command of [approve(), about('hideProposal')]) {
      given(...PREPARED)
        .when(themeTeam, command)
        .refuses('proposal-unknown');
      given(...PREPARED, proposed())
        .when(table, command)
        .refuses('not-allowed');
    }
  });
});
