import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import Paper from '../../client/ballots/Paper.svelte';
import { createI18n } from '../../client/i18n/i18n.svelte.ts';
import { ballots } from '../../client/i18n/nl/ballots.ts';
import { common } from '../../client/i18n/nl/common.ts';
import type { MyBallot } from '../../shared/views/me.ts';
import { render, textOf } from '../ui/render.ts';

const ballot = {
  options: ['Groen', 'Wonen', 'Zorg'].map((title) => ({ id: title.toLowerCase(), title: { nl: title } })),
  method: 'approval',
  most: 2,
} satisfies Pick<MyBallot, 'options' | 'method' | 'most'> & object;

const draw = (props: Record<string, unknown>) =>
  render(Paper as never, props, createI18n({ nl: { ...common, ...ballots }, others: {} }) as never);

function tap(page: HTMLElement, label: string): HTMLInputElement {
  const box = [...page.querySelectorAll('label')]
    .find((one) => textOf(one) === label)
    ?.querySelector('input');
  box?.click();
  flushSync();
  return box as HTMLInputElement;
}
function press(page: HTMLElement, name: string) {
  [...page.querySelectorAll('button')].find((one) => textOf(one) === name)?.click();
  flushSync();
}

it('takes no more than the paper allows, and a tick is always a choice', () => {
  const page = draw({ ballot, oncast: async () => {} });
  tap(page, 'Groen');
  tap(page, 'Wonen');
  expect(tap(page, 'Zorg').checked).toBe(false);
  expect(textOf(page)).toContain('Gekozen: 2 van 2');
});

it('asks once more, and only then casts', async () => {
  const oncast = vi.fn(async () => {});
  const page = draw({ ballot, oncast });
  press(page, 'Stem');
  expect(textOf(page)).toContain('Kies er eerst een.');
  tap(page, 'Zorg');
  press(page, 'Stem');
  expect(oncast).not.toHaveBeenCalled();
  press(page, 'Geef mijn stem');
  press(page, 'Geef mijn stem');
  await vi.waitFor(() => expect(oncast).toHaveBeenCalledOnce());
  expect(oncast).toHaveBeenCalledWith(['zorg']);
});

it('keeps the choice when the phone cannot store the vote', async () => {
  const page = draw({ ballot, oncast: () => Promise.reject(new Error('full')) });
  const box = tap(page, 'Zorg');
  press(page, 'Stem');
  press(page, 'Geef mijn stem');
  await vi.waitFor(() => expect(textOf(page)).toContain('Je telefoon kon je stem niet bewaren'));
  expect(box.checked).toBe(true);
});

it('gives as many as somebody likes where there is no limit', () => {
  const page = draw({ ballot: { ...ballot, most: 3 }, oncast: async () => {} });
  expect(textOf(page)).toContain('Kies zo veel als je wilt.');
  for (const name of ['Groen', 'Wonen', 'Zorg']) expect(tap(page, name).checked).toBe(true);
});

it('divides stickers with buttons, and gives no more than there are', async () => {
  const oncast = vi.fn(async () => {});
  const page = draw({ ballot: { ...ballot, method: 'points', most: 3 }, oncast });
  const button = (label: string) => page.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);
  const add = (name: string) => {
    button(`Een sticker erbij: ${name}`)?.click();
    flushSync();
  };
  for (const name of ['Groen', 'Groen', 'Zorg', 'Wonen']) add(name);
  expect(textOf(page)).toContain('Nog 0 stickers');
  button('Een sticker eraf: Groen')?.click();
  flushSync();
  add('Zorg');
  press(page, 'Stem');
  press(page, 'Geef mijn stem');
  await vi.waitFor(() => expect(oncast).toHaveBeenCalledWith(['groen', 'zorg', 'zorg']));
});
