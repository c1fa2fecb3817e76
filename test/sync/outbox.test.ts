import { describe, expect, it } from 'vitest';
import { Outbox, type OutboxItem } from '../../client/sync/outbox.ts';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import { refusal } from '../../shared/refusal.ts';

const hide = (idea: string): DeviceCommand => ({ type: 'hideIdea', idea });
const item = (id: string, part: Partial<OutboxItem> = {}): OutboxItem => ({
  id,
  seq: Number(id),
  command: hide(`idea ${id}`),
  state: 'queued',
  madeAt: 0,
  defects: 0,
  ...part,
});
const states = (outbox: Outbox) => Object.fromEntries(outbox.items.map(({ id, state }) => [id, state]));
const ids = (items: OutboxItem[]) => items.map(({ id }) => id);

describe('the outbox', () => {
  it('sends oldest first, at most eight at once', () => {
    const outbox = new Outbox(Array.from({ length: 12 }, (_, i) => item(String(i + 1))));
    expect(ids(outbox.takeSendable())).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(outbox.takeSendable()).toEqual([]);
    outbox.settle({ id: '3', ok: true, pos: 1 }, 'log.1');
    expect(ids(outbox.takeSendable())).toEqual(['9']);
  });

  it('O7: has one command of a subject under way at a time', () => {
    const outbox = new Outbox([
      item('1', { command: hide('a') }),
      item('2', { command: hide('a') }),
      item('3'),
    ]);
    expect(ids(outbox.takeSendable())).toEqual(['1', '3']);
    outbox.settle({ id: '1', ok: true, pos: 1 }, 'log.1');
    expect(ids(outbox.takeSendable())).toEqual(['2']);
  });

  it('O7: a proposal is there before its new words are, and one act on the bundles before the next', () => {
    const hideProposal = { type: 'hideProposal', proposal: 'p' } as const;
    const outbox = new Outbox([
      item('1', { command: hideProposal }),
      item('2', { command: { type: 'restoreProposal', proposal: 'p' } }),
      item('3', { command: { type: 'dissolveBundle', act: 'x', bundle: 'b' } }),
      item('4', { command: { type: 'redoAct', act: 'y' } }),
    ]);
    expect(ids(outbox.takeSendable())).toEqual(['1', '3']);
    for (const id of ['1', '3']) outbox.settle({ id, ok: true, pos: 1 }, 'log.1');
    expect(ids(outbox.takeSendable())).toEqual(['2', '4']);
  });

  it('sends again what was under way when the line broke or the page closed', () => {
    const outbox = new Outbox([item('1', { state: 'inFlight' })]);
    expect(ids(outbox.takeSendable())).toEqual(['1']);
    outbox.lineLost();
    expect(ids(outbox.takeSendable())).toEqual(['1']);
  });

  it('O6: sets aside what is refused for good, or meets a defect three times, and goes on with the rest', () => {
    const outbox = new Outbox([item('1'), item('2'), item('3')]);
    const no = (id: string, code: 'idea-unknown' | 'server-error', again: boolean) =>
      outbox.settle({ id, ok: false, refusal: refusal(code), again }, 'log.1');
    outbox.takeSendable();
    no('1', 'idea-unknown', false);
    for (let i = 0; i < 3; i++) no('2', 'server-error', true);
    outbox.settle({ id: '3', ok: true, pos: 1 }, 'log.1');
    expect(states(outbox)).toEqual({ 1: 'parked', 2: 'parked', 3: 'acked' });
    expect(outbox.retry('2')?.state).toBe('queued');
  });

  it('E1: offers again what an earlier life of the same log had acked', () => {
    const outbox = new Outbox([item('1', { state: 'acked', epoch: 'leiden.1' })]);
    expect(outbox.newEpoch('leiden.1')).toEqual([]);
    expect(ids(outbox.newEpoch('leiden.2'))).toEqual(['1']);
    expect(states(outbox)).toEqual({ 1: 'queued' });
  });

  it('E2: sends nothing of a rehearsal to the summit', () => {
    const outbox = new Outbox([
      item('1', { state: 'acked', epoch: 'rehearsal.1' }),
      item('2', { log: 'rehearsal' }),
      item('3', { log: 'leiden' }),
      item('4'),
    ]);
    expect(ids(outbox.newEpoch('leiden.1'))).toEqual(['2']);
    expect(states(outbox)).toEqual({ 1: 'acked', 2: 'parked', 3: 'queued', 4: 'queued' });
    expect(outbox.parked[0]?.refusal).toEqual(refusal('other-summit'));
  });

  it('B1: keeps the receipt of a vote until a person puts it aside', () => {
    const vote = { type: 'castVote' as const, ballot: 'b', receipt: 'r', choice: ['green'] };
    const outbox = new Outbox([
      item('1', { state: 'acked', command: vote }),
      item('2', { state: 'queued', command: vote }),
    ]);
    const month = 30 * 24 * 3600_000;
    expect(outbox.forget(month)).toEqual([]);
    // What is not in the box yet cannot be thrown away by that.
    expect(outbox.forget(month, '2')).toEqual([]);
    expect(outbox.forget(month, '1')).toEqual(['1']);
  });

  it('forgets acked items after a day, and parked ones only when a person puts them aside', () => {
    const day = 24 * 3600_000;
    const outbox = new Outbox([item('1', { state: 'acked' }), item('2', { state: 'parked' }), item('3')]);
    expect(outbox.forget(day)).toEqual([]);
    expect(outbox.forget(day + 1)).toEqual(['1']);
    expect(outbox.forget(day + 1, '2')).toEqual(['2']);
    expect(outbox.waiting).toBe(1);
  });
});
