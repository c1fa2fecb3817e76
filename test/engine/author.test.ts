import { expect, test } from 'vitest';
import { authorOf } from '../../server/engine/author.ts';
import type { Command } from '../../shared/commands/command.ts';
import { facilitatorOf, holderOf } from '../support/actors.ts';
import { mint } from '../support/ids.ts';
import { words } from '../support/smallHall.ts';

const add: Command = { type: 'addIdea', idea: mint('a'), table: 't1', round: 1, words: words('Idee') };

test('the log does not hold whose phone a card was typed on (rule D7)', () => {
  expect(authorOf(holderOf('ann'), add)).toEqual({ role: 'participant', device: 'phone' });
  expect(authorOf(facilitatorOf('t1'), add)).toEqual(facilitatorOf('t1'));
  const choose: Command = { type: 'chooseThemes', choice: mint('c'), person: 'ann', wishes: [] };
  expect(authorOf(holderOf('ann'), choose)).toEqual(holderOf('ann'));
});
