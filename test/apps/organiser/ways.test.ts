import { describe, expect, test } from 'vitest';
import { wayDraft, wayFrom } from '../../../client/apps/organiser/door/wayDraft.ts';

describe('the way to a room', () => {
  test('comes out of the form as it went in', () => {
    const way = { text: { nl: 'Trap op', ar: 'اصعد الدرج' }, arrow: 'left' as const };
    expect(wayFrom(wayDraft(way))).toEqual(way);
  });
  test('is none without words in Dutch', () => {
    expect(wayFrom(wayDraft(undefined))).toBeNull();
    expect(wayFrom({ nl: '  ', en: 'Upstairs', ar: '', arrow: 'left' })).toBeNull();
  });
  test('is told without the spaces around it', () => {
    expect(wayFrom({ nl: ' Trap op ', en: ' ', ar: '', arrow: '' })).toEqual({ text: { nl: 'Trap op' } });
  });
});
