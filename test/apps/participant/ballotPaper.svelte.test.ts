import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import BallotPaper from '../../../client/apps/participant/BallotPaper.svelte';
import { render, textOf } from '../../ui/render.ts';

const ballot = {
  title: { nl: 'Wat gaat verder?' },
  options: ['Groen', 'Wonen', 'Zorg'].map((title) => ({ id: title.toLowerCase(), title: { nl: title } })),
  choose: 2,
  open: true,
  voted: false,
};

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
  const page = render(BallotPaper, { ballot, oncast: async () => {} });
  tap(page, 'Groen');
  tap(page, 'Wonen');
  expect(tap(page, 'Zorg').checked).toBe(false);
  expect(textOf(page)).toContain('Gekozen: 2 van 2');
});

it('asks once more, and only then casts', async () => {
  const oncast = vi.fn(async () => {});
  const page = render(BallotPaper, { ballot, oncast });
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
  const page = render(BallotPaper, { ballot, oncast: () => Promise.reject(new Error('full')) });
  const box = tap(page, 'Zorg');
  press(page, 'Stem');
  press(page, 'Geef mijn stem');
  await vi.waitFor(() => expect(textOf(page)).toContain('Je telefoon kon je stem niet bewaren'));
  expect(box.checked).toBe(true);
});
