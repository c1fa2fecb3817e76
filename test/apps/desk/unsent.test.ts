import { describe, expect, test } from 'vitest';
import { guestDraft } from '../../../client/apps/desk/guest.ts';
import { newGuest } from '../../../client/apps/desk/task.ts';
import { readGuest } from '../../../client/apps/desk/unsent.ts';

const guest = { task: newGuest('p1'), draft: { ...guestDraft(), name: 'Noor Willemse', needs: ['quiet'] } };

describe('a guest who was not sent yet', () => {
  test('is read again as it was kept, with the ids that make a second try the same guest', () => {
    expect(readGuest(JSON.stringify(guest))).toEqual(guest);
  });

  test.each([
    null,
    '',
    'nothing',
    'null',
    '{}',
    JSON.stringify({ ...guest, task: { kind: 'badge', person: 'p1', blank: null } }),
    JSON.stringify({ ...guest, task: { ...guest.task, sort: 'mayor' } }),
    JSON.stringify({ ...guest, draft: { ...guest.draft, name: 7 } }),
    JSON.stringify({ ...guest, draft: { ...guest.draft, needs: 'quiet' } }),
    JSON.stringify({ task: guest.task }),
  ])('%s is nobody', (json) => expect(readGuest(json)).toBeNull());
});
