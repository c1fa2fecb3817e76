import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import SearchBox from '../../../client/apps/desk/SearchBox.svelte';
import { makeIndex } from '../../../client/apps/desk/search.ts';
import { render, textOf } from '../../ui/render.ts';

const people = ['Bakker, Emma', 'Bakker, Kees', 'Berg, Jan van den'].map((sort, i) => ({
  id: `p${i}`,
  name: sort.split(', ').reverse().join(' '),
  sort,
  role: 'participant' as const,
  code: `CODE000${i}`,
  badge: '',
}));

function open() {
  const onchosen = vi.fn();
  const clear = vi.fn();
  const onscanned = vi.fn();
  const door = {
    directory: { index: makeIndex(people), people: new Map([['p0', people[0]]]) },
    arrival: () => null,
    clear,
  };
  const live = { view: () => ({ people: {} }) };
  const page = render(SearchBox as never, { door, live, onchosen, onscanned } as never);
  const input = page.querySelector('input')!;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
  };
  const press = (key: string) => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    flushSync();
  };
  const options = () => [...page.querySelectorAll('[role=option]')];
  return { page, input, type, press, options, onchosen, onscanned, clear };
}

describe('the field of the desk', () => {
  it('is worked with arrow keys and Enter, and is empty again at once', () => {
    const { input, type, press, options, onchosen } = open();
    type('bakker');
    expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['true', 'false']);
    press('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
    press('ArrowDown');
    press('Enter');
    expect(onchosen).toHaveBeenCalledExactlyOnceWith('p1');
    expect(input.value).toBe('');
    expect(options()).toEqual([]);
  });

  it('says so when nobody is found, and Enter then does nothing', () => {
    const { page, type, press, onchosen } = open();
    type('xyz');
    press('Enter');
    expect(textOf(page.querySelector('[role=status]'))).toContain('Niemand gevonden');
    expect(onchosen).not.toHaveBeenCalled();
  });

  it('does not look for the address that a scanner types', () => {
    const { type, options } = open();
    type('https://burgertop.example/b#ba');
    expect(options()).toEqual([]);
  });

  it('takes a badge that came too slowly to be told from typing', () => {
    const { type, press, onscanned } = open();
    type('https://burgertop.example/b#AAAAAAAAAAAAAAAAAAAAAA');
    press('Enter');
    expect(onscanned).toHaveBeenCalledExactlyOnceWith('https://burgertop.example/b#AAAAAAAAAAAAAAAAAAAAAA');
  });

  it('is emptied by Escape, and a second Escape clears the answer', () => {
    const { input, type, press, clear } = open();
    type('bak');
    press('Escape');
    expect([input.value, clear.mock.calls.length]).toEqual(['', 0]);
    press('Escape');
    expect(clear).toHaveBeenCalledOnce();
  });
});
