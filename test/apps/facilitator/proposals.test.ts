import { describe, expect, it } from 'vitest';
import { following } from '../../../client/apps/facilitator/along/leftBehind.ts';
import { readProposal, readSignOff } from '../../../client/apps/facilitator/proposal/proposalDraft.ts';
import { proposalsOf, sameTime } from '../../../client/apps/facilitator/proposal/proposals.ts';
import type { ItemState, OutboxItem } from '../../../client/sync/outbox.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import { proposalWords, words } from '../../support/smallHall.ts';

let seq = 0;
const item = (command: DeviceCommand, state: ItemState = 'queued'): OutboxItem => {
  seq += 1;
  return { id: `item ${seq}`, seq, command, state, madeAt: 0, defects: 0 };
};
const add = (proposal: string, table = 't1'): DeviceCommand => ({
  type: 'addProposal',
  proposal,
  table,
  round: 1,
  step: 'first',
  words: proposalWords('Plan'),
});
const THUMBS = { for: 5, against: 1, neutral: 0 };

describe('the proposals of a table', () => {
  it('are what the server knows with what this tablet still has to tell laid over it', () => {
    const items = [
      item(add('a')),
      item({ type: 'rewordProposal', proposal: 'a', words: proposalWords('Beter') }),
      item({
        type: 'signProposal',
        proposal: 'a',
        words: proposalWords('Best'),
        thumbs: THUMBS,
        objection: 'Nee',
      }),
      item(add('b'), 'parked'),
    ];
    expect(proposalsOf({}, items)).toMatchObject([
      { id: 'a', words: { title: 'Best' }, signed: { thumbs: THUMBS, objection: 'Nee' }, state: 'here' },
    ]);
    const reopened = [...items, item({ type: 'reopenProposal', proposal: 'a' })];
    expect(proposalsOf({}, reopened)[0]?.signed).toBeNull();
    const gone = [...reopened, item({ type: 'withdrawProposal', proposal: 'a' })];
    expect(proposalsOf({}, gone)[0]?.withdrawn).toBe(true);
  });

  it('belong to their round, or to their step where there is none', () => {
    expect(sameTime({ round: 1, step: 'a' }, { round: 1, step: 'b' })).toBe(true);
    expect(sameTime({ round: null, step: 'a' }, { round: null, step: 'b' })).toBe(false);
    expect(sameTime({ round: 1, step: 'a' }, { round: 2, step: 'a' })).toBe(false);
  });

  it('are read back from what the tablet kept, whatever stands there', () => {
    expect(readProposal('{"title":"Een","lang":"ar","what":7}')).toEqual({
      title: 'Een',
      what: '',
      forWhom: '',
      firstStep: '',
      lang: 'ar',
    });
    for (const json of [null, '', '{', '7', '"x"']) expect(readProposal(json)).toBeNull();
    expect(readSignOff('{"thumbs":{"for":3,"against":-2,"neutral":1e9},"objection":"Nee"}')).toEqual({
      thumbs: { for: 3, against: 0, neutral: 100 },
      objection: 'Nee',
    });
  });
});

describe('what follows a tablet to another table', () => {
  const idea = (id: string, table = 't1'): DeviceCommand => ({
    type: 'addIdea',
    idea: id,
    table,
    round: 1,
    words: words(id),
  });

  it('is what was made there and not acknowledged, with what rests on it, under the same ids', () => {
    const items = [
      item(idea('sent'), 'acked'),
      item({ type: 'withdrawIdea', idea: 'sent' }),
      item(idea('a')),
      item({ type: 'rewordIdea', idea: 'a', words: words('beter') }),
      item(add('p'), 'parked'),
      item({ type: 'askHelp', call: 'c', table: 't1', reason: 'care', at: 1 }),
    ];
    const moved = following(items, 't1', 't2');
    expect(
      moved.map(({ id, state, command }) => [id, state, command.type, 'table' in command && command.table]),
    ).toEqual([
      [items[2]?.id, 'queued', 'addIdea', 't2'],
      [items[3]?.id, 'queued', 'rewordIdea', false],
      [items[4]?.id, 'queued', 'addProposal', 't2'],
    ]);
  });
});
