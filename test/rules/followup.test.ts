import { describe, expect, test } from 'vitest';
import { type Command, deviceCommand } from '../../shared/commands/command.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { FollowupPlan } from '../../shared/facts/followup.ts';
import { director, organiser, themeTeam } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import {
  BALLOT,
  closed,
  FOLLOWUP,
  followed,
  followupPlan,
  NOON,
  opened,
  PREPARED,
  PROPOSAL,
  proposed,
} from '../support/smallHall.ts';

const followup = FOLLOWUP;
const other = mint('other');
const voted = given(...PREPARED, opened(), closed);
const made = voted.and(followed());
const make = (...of: [string, string | null, string][]): Command => ({
  type: 'makeFollowups',
  followups: of.map(([id, ballot, from]) => ({ followup: id, ballot, of: from })),
});
const change = (more: Partial<FollowupPlan>, revision = 1): Command => ({
  ...{ type: 'changeFollowup', followup, revision },
  plan: followupPlan(more),
});
const undo = (revision: number): Command => ({ type: 'undoFollowup', followup, revision });
const about = (type: 'withdrawFollowup' | 'restoreFollowup' | 'hideFollowup'): Command => ({
  type,
  followup,
});
const changed = (more: Partial<FollowupPlan>, off = false): Fact => ({
  ...{ type: 'followupChanged', followup, plan: followupPlan(more), off, at: NOON },
});
const source = { ballot: BALLOT, of: 'green', from: 'theme' } as const;
const approved: Fact = {
  ...{ type: 'followupApproved', followup, source },
  plan: { title: { nl: 'Groen' }, group: '', date: null, place: '' },
};
const withdrawn: Fact = { type: 'followupWithdrawn', followup };

describe('makeFollowups', () => {
  test('takes the words that the voters read', () => {
    voted.when(organiser, make([followup, BALLOT, 'green'])).decides(followed());
  });
  test('goes on with anything, without a vote', () => {
    voted
      .and(proposed())
      .when(organiser, make([followup, null, 'home'], [other, null, PROPOSAL]))
      .decides(
        followed({
          source: { ballot: null, of: 'home', from: 'theme' },
          plan: followupPlan({ title: { nl: 'Wonen' } }),
        }),
        followed({
          followup: other,
          source: { ballot: null, of: PROPOSAL, from: 'proposal' },
          plan: followupPlan({ title: { nl: 'Plan' } }),
        }),
      );
  });
  test('makes no second one of what has one, unless that was taken away', () => {
    made.when(organiser, make([other, BALLOT, 'green'])).isAlreadySo();
    voted.when(organiser, make([followup, BALLOT, 'green'], [other, BALLOT, 'green'])).decides(followed());
    made
      .and(withdrawn)
      .when(organiser, make([other, BALLOT, 'green']))
      .decides(followed({ followup: other }));
  });
  test('waits for the count, and has nothing to do with a trial', () => {
    const open = given(...PREPARED, opened());
    open.when(organiser, make([followup, BALLOT, 'green'])).refuses('ballot-open');
    const { terms, ...rest } = opened() as Extract<Fact, { type: 'ballotOpened' }>;
    given(...PREPARED, { ...rest, terms: { ...terms, trial: true } }, closed)
      .when(organiser, make([followup, BALLOT, 'green']))
      .refuses('ballot-trial');
  });
  test('of something that is not there, all are refused', () => {
    voted
      .when(organiser, make([followup, BALLOT, 'green'], [other, BALLOT, 'x']))
      .refuses('option-unknown', { option: 'x' });
    voted.when(organiser, make([followup, null, 'x'])).refuses('option-unknown');
    voted.when(organiser, make([followup, mint('no ballot'), 'green'])).refuses('ballot-unknown');
    made.when(organiser, make([followup, null, 'home'])).refuses('id-taken');
  });
  test('is the organisers’ to do', () => {
    for (const actor of [director, themeTeam])
      voted.when(actor, make([followup, BALLOT, 'green'])).refuses('not-allowed');
  });
});

describe('changeFollowup', () => {
  const planned = {
    owner: 'Gemeente, groen',
    group: 'Groene straten',
    date: '2027-04-14',
    status: 'planned',
  } as const;

  test('says who, when and where', () => {
    made.when(organiser, change(planned)).decides(changed(planned));
    made.and(changed(planned)).when(organiser, change(planned, 1)).isAlreadySo();
  });
  test('of what a colleague changed meanwhile, is refused', () => {
    made
      .and(changed(planned))
      .when(organiser, change({ place: 'Buurthuis' }, 1))
      .refuses('words-changed');
  });
  test('stops with a reason only, and forgets it when it goes on', () => {
    made.when(organiser, change({ status: 'stopped' })).refuses('reason-missing');
    made
      .when(organiser, change({ status: 'stopped', reason: 'Geen geld' }))
      .decides(changed({ status: 'stopped', reason: 'Geen geld' }));
    made
      .when(organiser, change({ status: 'running', reason: 'Geen geld' }))
      .decides(changed({ status: 'running' }));
  });
  test('needs a title', () => {
    made.when(organiser, change({ title: { nl: '' } })).refuses('empty-text');
  });
  test('P3: new words for the hall leave the screens; a note does not touch them', () => {
    const shown = made.and(approved);
    shown.when(organiser, change({ group: 'Bomen' })).decides(changed({ group: 'Bomen' }, true));
    shown.when(organiser, change({ note: 'Bel maandag' })).decides(changed({ note: 'Bel maandag' }));
  });
  test('a day that is no day is no command', () => {
    expect(deviceCommand.safeParse(change({ date: '2027-02-30' })).success).toBe(false);
    expect(deviceCommand.safeParse(change({ date: '2027-02-28' })).success).toBe(true);
  });
});

describe('taking back', () => {
  test('goes change by change, to how it began', () => {
    const twice = made.and(changed({ group: 'Een' }), changed({ group: 'Twee' }));
    const undone = (more: Partial<FollowupPlan>): Fact => ({
      ...{ type: 'followupUndone', followup, plan: followupPlan(more), withdrawn: false, at: NOON },
    });
    twice.when(organiser, undo(3)).decides(undone({ group: 'Een' }));
    const once = twice.and(undone({ group: 'Een' }));
    once.when(organiser, undo(4)).decides(undone({}));
    once.and(undone({})).when(organiser, undo(5)).refuses('nothing-to-undo');
  });
  test('only what was looked at', () => {
    made
      .and(changed({ group: 'Een' }))
      .when(organiser, undo(1))
      .refuses('words-changed');
  });
  test('also takes back that it was taken away', () => {
    made
      .and(changed({ group: 'Een' }), withdrawn)
      .when(organiser, undo(3))
      .decides({
        ...{
          type: 'followupUndone',
          followup,
          plan: followupPlan({ group: 'Een' }),
          withdrawn: false,
          at: NOON,
        },
      });
  });
});

test('what was taken away can be put back, and is not changed or shown before', () => {
  made.when(organiser, about('withdrawFollowup')).decides(withdrawn);
  const gone = made.and(withdrawn);
  gone.when(organiser, about('withdrawFollowup')).isAlreadySo();
  gone.when(organiser, change({ group: 'Een' }, 2)).refuses('followup-withdrawn');
  gone.when(organiser, { type: 'approveFollowup', followup, revision: 2 }).refuses('followup-withdrawn');
  gone.when(organiser, about('restoreFollowup')).decides({ type: 'followupRestored', followup });
  made.when(organiser, about('restoreFollowup')).isAlreadySo();
});

describe('P3: on the screens', () => {
  const approve = (revision: number): Command => ({ type: 'approveFollowup', followup, revision });

  test('stands what somebody read and approved', () => {
    made.when(director, approve(1)).decides(approved);
    made.and(approved).when(director, approve(1)).isAlreadySo();
    made
      .and(changed({ group: 'Een' }))
      .when(organiser, approve(1))
      .refuses('words-changed');
    made.when(themeTeam, approve(1)).refuses('not-allowed');
  });
  test('until somebody takes it off', () => {
    made.and(approved).when(director, about('hideFollowup')).decides({ type: 'followupHidden', followup });
    made.when(director, about('hideFollowup')).isAlreadySo();
  });
});

test('nobody changes what is not there', () => {
  for (const command of [change({}), undo(1), about('withdrawFollowup'), about('hideFollowup')])
    voted.when(organiser, command).refuses('followup-unknown');
});
