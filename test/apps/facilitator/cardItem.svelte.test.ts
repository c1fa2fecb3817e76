import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import CardItem from '../../../client/apps/facilitator/CardItem.svelte';
import type { Card } from '../../../client/apps/facilitator/cards.ts';
import { Drafts } from '../../../client/sync/drafts.ts';
import type { CardSpot } from '../../../shared/facts/ideas.ts';
import { render, textOf } from '../../ui/render.ts';

const card: Card = {
  id: 'a',
  text: 'مترجم في المستشفى',
  lang: 'ar',
  kind: 'tip',
  addressee: 'gemeente',
  round: 1,
  late: true,
  withdrawn: false,
  state: 'here',
};
type Spots = { above?: CardSpot; below?: CardSpot };
const open = (more: Partial<Card> = {}, drafts = new Drafts(), spots: Spots = {}) => {
  const acts = {
    onreword: vi.fn(async () => {}),
    onwithdraw: vi.fn(async () => {}),
    onrestore: vi.fn(async () => {}),
    onmove: vi.fn(async () => {}),
  };
  const addressees = [{ id: 'gemeente', title: { nl: 'gemeente' } }];
  return {
    page: render(CardItem, {
      card: { ...card, ...more },
      drafts,
      addressees,
      above: null,
      below: null,
      ...spots,
      ...acts,
    }),
    ...acts,
  };
};
/** A form draws its buttons after its field. */
async function press(page: HTMLElement, name: string): Promise<void> {
  const button = await vi.waitFor(() => {
    const found = [...page.querySelectorAll('button')].find((one) => textOf(one) === name);
    if (found === undefined) throw new Error(`no button ${name}`);
    return found;
  });
  button.click();
  flushSync();
}

it('says in words where the card is and what it is about', () => {
  const { page } = open();
  expect(textOf(page)).toContain('op deze tablet');
  expect(textOf(page)).toContain('Tip · aan gemeente · Arabisch · na de ronde binnengekomen');
  expect(page.querySelector('p')?.lang).toBe('ar');
});

it('is changed in place, and an empty text is not sent', async () => {
  const { page, onreword } = open();
  await press(page, 'Wijzig');
  const area = page.querySelector('textarea') as HTMLTextAreaElement;
  area.value = '  ';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await press(page, 'Bewaar');
  expect(onreword).not.toHaveBeenCalled();
  area.value = ' Een tolk ';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await press(page, 'Bewaar');
  expect(onreword).toHaveBeenCalledWith({ text: 'Een tolk', lang: 'ar', kind: 'tip', addressee: 'gemeente' });
});

it('can be taken back, and that can be undone', async () => {
  const { page, onwithdraw } = open();
  await press(page, 'Wijzig');
  await press(page, 'Neem terug');
  expect(onwithdraw).toHaveBeenCalledOnce();
  const gone = open({ withdrawn: true });
  await press(gone.page, 'Maak ongedaan');
  expect(gone.onrestore).toHaveBeenCalledOnce();
});

it('is open again with the words that were being changed when the page closed', async () => {
  const drafts = new Drafts();
  const first = open({}, drafts);
  await press(first.page, 'Wijzig');
  const area = first.page.querySelector('textarea') as HTMLTextAreaElement;
  area.value = 'Een tolk op';
  area.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  const again = open({}, drafts);
  expect(again.page.querySelector('textarea')?.value).toBe('Een tolk op');
  await press(again.page, 'Annuleer');
  await vi.waitFor(() => expect(drafts.of('a')).toBeNull());
});

it('goes up or down while it is changed, as far as there are cards', async () => {
  const alone = open();
  await press(alone.page, 'Wijzig');
  await vi.waitFor(() => expect(textOf(alone.page)).toContain('Bewaar'));
  expect(textOf(alone.page)).not.toContain('Omhoog');
  const above: CardSpot = { side: 'above', of: 'b' };
  const { page, onmove } = open({}, new Drafts(), { above });
  await press(page, 'Wijzig');
  const still = () => [...page.querySelectorAll('button:disabled')].map(textOf);
  await vi.waitFor(() => expect(still()).toEqual(['↓ Omlaag']));
  await press(page, '↑ Omhoog');
  expect(onmove).toHaveBeenCalledWith(above);
});
