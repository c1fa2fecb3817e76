import { expect, test } from 'vitest';
import { typingFor } from '../../../client/apps/facilitator/typing.ts';
import type { Step } from '../../../shared/facts/programme.ts';
import { place, STEPS } from '../../support/smallHall.ts';

const table = { place: place('t1'), room: 'zaal', themes: {} };
const typing = (more: Partial<Step>, themes = {}) =>
  typingFor({ step: { ...STEPS[1]!, ...more } }, { ...table, themes });

test('the facilitator types in a round, unless the running order says otherwise', () => {
  expect(typing({})).toBe('facilitators');
  expect(typing({ typing: 'everybody' })).toBe('everybody');
  expect(typingFor({ step: STEPS[0]! }, table)).toBe('nobody');
});
test('a part for other tables is not for this one; the theme of the round counts', () => {
  expect(typing({ tables: { rooms: ['foyer'] } })).toBe('others');
  expect(typing({ tables: { themes: ['home'] } })).toBe('others');
  expect(typing({ tables: { themes: ['home'] } }, { 1: 'home' })).toBe('facilitators');
});
test('between two parts, or before the table is known, nothing is said', () => {
  expect(typingFor({ step: null }, table)).toBeNull();
  expect(typingFor({ step: STEPS[1]! }, { ...table, place: null })).toBeNull();
});
