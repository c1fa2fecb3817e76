// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { actOf, type Focus, focusOf, KEYS } from '../../../client/apps/director/keys.ts';

const press = (key: string, focus: Focus = 'free', more: Partial<KeyboardEvent> = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...more }, focus);

describe('keys of the director', () => {
  it('take, panic and the running order have theirs, in both cases', () => {
    expect(press(' ')).toEqual({ act: 'take' });
    expect(press('Enter')).toEqual({ act: 'take' });
    expect(press('T')).toEqual({ act: 'take' });
    expect(press('Escape')).toEqual({ act: 'panic' });
    expect(press('n')).toEqual({ act: 'next' });
    expect(press('N')).toEqual({ act: 'next' });
  });
  it('digits prepare pictures in their order, and 0 is always the calm one', () => {
    expect(press('1')).toEqual({ act: 'prepare', index: 0 });
    expect(press('9')).toEqual({ act: 'prepare', index: 8 });
    expect(press('0')).toEqual({ act: 'calm' });
  });
  it('what the browser means, and a held key, do nothing', () => {
    expect(press('t', 'free', { ctrlKey: true })).toBeNull();
    expect(press('p', 'free', { metaKey: true })).toBeNull();
    expect(press('n', 'free', { altKey: true })).toBeNull();
    expect(press('+', 'free', { repeat: true })).toBeNull();
    expect(press('F5')).toBeNull();
  });
  it('on a button Space and Enter press the button, and other keys work', () => {
    expect(press(' ', 'control')).toBeNull();
    expect(press('Enter', 'control')).toBeNull();
    expect(press('t', 'control')).toEqual({ act: 'take' });
  });
  it('while somebody types only F8 is a key', () => {
    for (const key of [' ', 'Enter', 'Escape', 't', '3']) expect(press(key, 'typing')).toBeNull();
    expect(press('F8', 'typing')).toEqual({ act: 'panic' });
  });
  it('no key has two meanings', () => {
    const all = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('where the focus is', () => {
  afterEach(() => document.body.replaceChildren());
  const within = (html: string, selector: string) => {
    document.body.innerHTML = html;
    return focusOf(document.querySelector(selector));
  };
  it('on the page, on a control, or in a text', () => {
    expect(focusOf(document.body)).toBe('free');
    expect(within('<button><span>x</span></button>', 'span')).toBe('control');
    expect(within('<label><input type="radio"></label>', 'input')).toBe('control');
    expect(within('<input>', 'input')).toBe('typing');
    expect(within('<textarea></textarea>', 'textarea')).toBe('typing');
  });
  it('a question that is open has the keys', () => {
    expect(within('<dialog open></dialog><p></p>', 'p')).toBe('typing');
  });
});
