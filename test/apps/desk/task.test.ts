import { describe, expect, it } from 'vitest';
import type { Found } from '../../../client/apps/desk/directory.svelte.ts';
import { guestDraft, guestFrom } from '../../../client/apps/desk/guest.ts';
import { newGuest, type Task, taskAfter } from '../../../client/apps/desk/task.ts';

const blank = { number: 7, code: 'BLANK007', badge: 'hash' };
const blankFound: Found = { kind: 'blank', blank };
const ann: Found = {
  kind: 'person',
  person: {
    id: 'ann',
    name: 'Ann',
    sort: 'Ann',
    role: 'participant',
    code: 'CODEANN1',
    badge: 'hash',
    issue: 0,
  },
};

describe('a badge that is scanned', () => {
  it('of nobody begins a new guest, or belongs to what is being done', () => {
    expect(taskAfter(null, blankFound)).toEqual(newGuest(null, blank));
    const lost: Task = { kind: 'badge', person: 'ann', blank: null };
    expect(taskAfter(lost, blankFound)).toEqual({ ...lost, blank });
  });
  it('of somebody is with whom a child comes, and else just an arrival', () => {
    const child: Task = { kind: 'guest', sort: 'child', companion: null, blank: null };
    expect(taskAfter(child, ann)).toEqual({ ...child, companion: 'ann' });
    expect(taskAfter({ ...child, companion: 'bob' }, ann)).toBeNull();
    expect(taskAfter({ ...child, sort: 'resident' }, ann)).toBeNull();
    expect(taskAfter(null, ann)).toBeNull();
  });
});

describe('what is asked for a guest', () => {
  const draft = { ...guestDraft(), name: ' Sem ', district: 'Noord', organisation: 'Bakker' };
  const asked = (task: Partial<Extract<Task, { kind: 'guest' }>>) =>
    guestFrom(draft, { ...(newGuest() as Extract<Task, { kind: 'guest' }>), ...task }, { desk: 'A', at: 1 });

  it('is only what belongs to who it is', () => {
    expect(asked({})).toMatchObject({ role: 'participant', name: 'Sem', district: 'Noord' });
    expect(asked({})).not.toHaveProperty('organisation');
    expect(asked({ sort: 'wildcard', companion: 'ann' })).toMatchObject({
      role: 'wildcard',
      organisation: 'Bakker',
    });
    expect(asked({ sort: 'wildcard', companion: 'ann' })).not.toHaveProperty('companion');
    expect(asked({ sort: 'child', companion: 'ann', blank })).toMatchObject({
      companion: 'ann',
      child: true,
      blank: 7,
    });
  });
});
