import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import NewCard from '../../../client/apps/facilitator/NewCard.svelte';
import { Drafts } from '../../../client/sync/drafts.ts';
import { render, textOf } from '../../ui/render.ts';

let drafts: Drafts;
beforeEach(() => {
  drafts = new Drafts();
});

const open = (onadd: (words: unknown) => Promise<void>, isOpen = true) =>
  render(NewCard, { drafts, addressees: [], open: isOpen, onadd });

function type(page: HTMLElement, text: string): HTMLTextAreaElement {
  const area = page.querySelector('textarea') as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  return area;
}
const enter = (area: HTMLTextAreaElement, init: KeyboardEventInit = {}) =>
  area.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
  );

it('empties the field only when the tablet has the card (rule O4)', async () => {
  let stored = () => {};
  const onadd = vi.fn(() => new Promise<void>((resolve) => (stored = resolve)));
  const area = type(open(onadd), '  Een bankje ');
  enter(area);
  enter(area);
  expect(onadd).toHaveBeenCalledOnce();
  expect(onadd).toHaveBeenCalledWith({
    text: 'Een bankje',
    lang: 'nl',
    kind: 'recommendation',
    addressee: null,
  });
  expect(area.value).toBe('  Een bankje ');
  stored();
  await vi.waitFor(() => expect(area.value).toBe(''));
});

it('loses no letter that is typed while the card before is being kept', async () => {
  let stored = () => {};
  const onadd = vi.fn((_words: unknown) => new Promise<void>((resolve) => (stored = resolve)));
  const page = open(onadd);
  const area = type(page, 'Een bankje');
  enter(area);
  type(page, 'Een bankje Een boom');
  stored();
  await vi.waitFor(() => expect(area.value).toBe('Een boom'));
  enter(area);
  type(page, 'Een bord');
  enter(area);
  stored();
  await vi.waitFor(() => expect(onadd).toHaveBeenCalledTimes(3));
  stored();
  await vi.waitFor(() => expect(area.value).toBe(''));
  expect(onadd.mock.calls.map(([words]) => (words as { text: string }).text)).toEqual([
    'Een bankje',
    'Een boom',
    'Een bord',
  ]);
});

it('keeps the text and says so when the tablet cannot store it', async () => {
  const page = open(() => Promise.reject(new Error('full')));
  const area = type(page, 'Een bankje');
  enter(area);
  await vi.waitFor(() => expect(textOf(page)).toContain('De tablet kon dit niet bewaren'));
  expect(area.value).toBe('Een bankje');
});

it('begins a new line with Shift, and leaves Enter to who composes a word', () => {
  const onadd = vi.fn(async () => {});
  const area = type(open(onadd), 'Een bankje');
  enter(area, { shiftKey: true });
  enter(area, { isComposing: true });
  expect(onadd).not.toHaveBeenCalled();
});

it('brings back what was typed before the page closed', () => {
  const page = open(async () => {});
  type(page, 'Half af');
  expect(open(async () => {}).querySelector('textarea')?.value).toBe('Half af');
});

it('stays out of the way between the rounds, but never hides a draft', () => {
  expect(open(async () => {}, false).querySelector('textarea')).toBeNull();
  drafts.keep('new', JSON.stringify({ text: 'Half af', lang: 'nl' }));
  expect(open(async () => {}, false).querySelector('textarea')?.value).toBe('Half af');
});
