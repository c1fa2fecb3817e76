import { describe, expect, it } from 'vitest';
import { cardsOf, parkedCards } from '../../../client/apps/facilitator/cards.ts';
import type { ItemState, OutboxItem } from '../../../client/sync/outbox.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { TableIdea } from '../../../shared/views/tableIdeas.ts';

const words = (text: string) => ({ text, lang: 'nl', kind: 'tip' as const, addressee: null });
const idea = (text: string, more: Partial<TableIdea> = {}): TableIdea => ({
  ...words(text),
  round: 1,
  at: 0,
  late: false,
  withdrawn: false,
  shown: false,
  ...more,
});
let seq = 0;
const item = (command: DeviceCommand, state: ItemState, more: Partial<OutboxItem> = {}): OutboxItem => ({
  id: `item-${++seq}`,
  seq,
  command,
  state,
  madeAt: 0,
  defects: 0,
  ...more,
});
const add = (id: string, text: string): DeviceCommand => ({
  type: 'addIdea',
  idea: id,
  table: '41',
  round: 1,
  words: words(text),
});
const brief = (cards: ReturnType<typeof cardsOf>) => cards.map(({ text, state }) => [text, state]);

describe('the cards of a table', () => {
  it('are newest first: what is under way before what the server has, and that in the order of the log', () => {
    const ideas = { a: idea('eerste'), b: idea('tweede', { at: -5, shown: true }) };
    expect(
      brief(cardsOf({ ideas }, [item(add('c', 'derde'), 'inFlight'), item(add('d', 'vierde'), 'queued')])),
    ).toEqual([
      ['vierde', 'here'],
      ['derde', 'here'],
      ['tweede', 'shown'],
      ['eerste', 'saved'],
    ]);
  });

  it('stand once when the server has a card that still waits for its answer', () => {
    expect(brief(cardsOf({ ideas: { a: idea('eerste') } }, [item(add('a', 'eerste'), 'inFlight')]))).toEqual([
      ['eerste', 'saved'],
    ]);
  });

  it('take new words, withdrawing and restoring at once, also of a card that is not sent yet', () => {
    const items = [
      item(add('c', 'derde'), 'queued'),
      item({ type: 'rewordIdea', idea: 'c', words: words('beter') }, 'queued'),
      item({ type: 'withdrawIdea', idea: 'a' }, 'inFlight'),
      item({ type: 'withdrawIdea', idea: 'b' }, 'queued'),
      item({ type: 'restoreIdea', idea: 'b' }, 'queued'),
    ];
    const cards = cardsOf({ ideas: { a: idea('eerste'), b: idea('tweede') } }, items);
    expect(cards.map(({ text, withdrawn, state }) => [text, withdrawn, state])).toEqual([
      ['beter', false, 'here'],
      ['tweede', false, 'here'],
      ['eerste', true, 'here'],
    ]);
  });

  it('are still there after a reload without a line, from what the tablet kept', () => {
    const items = [
      item(add('a', 'eerste'), 'acked'),
      item({ type: 'rewordIdea', idea: 'a', words: words('beter') }, 'acked'),
    ];
    expect(brief(cardsOf({ ideas: {} }, items))).toEqual([['beter', 'saved']]);
    // Once the server speaks, its words count.
    expect(brief(cardsOf({ ideas: { a: idea('van een ander') } }, items))).toEqual([
      ['van een ander', 'saved'],
    ]);
  });

  it('leave the state of the view as it is (rule V2: the fold owns it)', () => {
    const ideas = { a: idea('eerste') };
    cardsOf({ ideas }, [item({ type: 'rewordIdea', idea: 'a', words: words('beter') }, 'queued')]);
    expect(ideas.a.text).toBe('eerste');
  });
});

describe('refused cards (rule O6)', () => {
  it('are shown apart with their reason, and change nothing in the list', () => {
    const ideas = { a: idea('eerste') };
    const refusal = { code: 'idea-withdrawn' as const };
    const items = [
      item({ type: 'rewordIdea', idea: 'a', words: words('beter') }, 'parked', { refusal }),
      item({ type: 'withdrawIdea', idea: 'a' }, 'parked', { refusal }),
      item({ type: 'withdrawIdea', idea: 'weg' }, 'parked'),
    ];
    expect(brief(cardsOf({ ideas }, items))).toEqual([['eerste', 'saved']]);
    expect(
      parkedCards({ ideas, proposals: {} }, items).map(({ what, text, refusal: why }) => [
        what,
        text,
        why?.code,
      ]),
    ).toEqual([
      ['rewordIdea', 'beter', 'idea-withdrawn'],
      ['withdrawIdea', 'eerste', 'idea-withdrawn'],
      ['withdrawIdea', '', undefined],
    ]);
  });
});
