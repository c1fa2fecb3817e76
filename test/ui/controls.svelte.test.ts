import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Button from '../../client/ui/Button.svelte';
import Choice from '../../client/ui/Choice.svelte';
import Field from '../../client/ui/Field.svelte';
import LanguageSwitch from '../../client/ui/LanguageSwitch.svelte';
import { commonI18n, render, textOf, words } from './render.ts';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, ...init });

describe('Button', () => {
  it('does nothing while busy, and says what it is doing', () => {
    const onclick = vi.fn();
    const button = render(Button, { children: words('Bewaar'), busy: 'Even geduld', onclick }).querySelector(
      'button',
    );
    button?.click();
    expect(onclick).not.toHaveBeenCalled();
    expect(textOf(button)).toBe('Even geduld');
    expect(button?.getAttribute('aria-disabled')).toBe('true');
  });

  it('never sends a form by accident', () => {
    expect(render(Button, { children: words('Bewaar') }).querySelector('button')?.type).toBe('button');
  });
});

describe('Field', () => {
  it('names the field, lets the text choose its direction and ties the error to it', () => {
    const page = render(Field, { label: 'Naam', hint: 'Voornaam', error: 'Vul je naam in.' });
    const input = page.querySelector('input');
    const about = page.querySelector(`#${input?.getAttribute('aria-describedby')}`);
    expect(input?.labels?.[0]?.textContent?.trim()).toBe('Naam');
    expect(input?.dir).toBe('auto');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect(textOf(about)).toBe('Vul je naam in.');
  });

  it('says how much room is left only near the end', () => {
    const far = render(Field, { label: 'Idee', value: 'kort', maxlength: 200 });
    const near = render(Field, { label: 'Idee', value: 'x'.repeat(199), maxlength: 200 });
    expect(textOf(far.querySelector('.about'))).toBe('');
    expect(textOf(near.querySelector('.about'))).toBe('nog 1 teken');
  });

  it('takes Enter in a line, and only Control with Enter in a larger text', () => {
    const onenter = vi.fn();
    const area = render(Field, { label: 'Idee', multiline: true, onenter }).querySelector('textarea');
    area?.dispatchEvent(key({ key: 'Enter' }));
    expect(onenter).not.toHaveBeenCalled();
    area?.dispatchEvent(key({ key: 'Enter', ctrlKey: true }));
    expect(onenter).toHaveBeenCalledOnce();
    const line = render(Field, { label: 'Naam', onenter }).querySelector('input');
    line?.dispatchEvent(key({ key: 'Enter', isComposing: true }));
    line?.dispatchEvent(key({ key: 'Enter' }));
    expect(onenter).toHaveBeenCalledTimes(2);
  });
});

describe('Choice', () => {
  it('is a group of radios with one name', () => {
    const options = [
      { value: 'tip', label: 'Tip' },
      { value: 'question', label: 'Vraag' },
    ];
    const page = render(Choice, { legend: 'Soort', options, value: 'tip' });
    const radios = [...page.querySelectorAll('input')];
    expect(textOf(page.querySelector('legend'))).toBe('Soort');
    expect(radios.map((radio) => radio.checked)).toEqual([true, false]);
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1);
  });
});

describe('LanguageSwitch', () => {
  it('turns the page around for Arabic and remembers it', async () => {
    const i18n = commonI18n();
    const page = render(LanguageSwitch, {}, i18n);
    page.querySelector<HTMLButtonElement>('button[lang=ar]')?.click();
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    flushSync();
    expect(page.querySelector('button[lang=ar]')?.getAttribute('aria-pressed')).toBe('true');
    expect(localStorage.getItem('burgertop.language')).toBe('ar');
    await i18n.setLanguage('nl');
    expect(document.documentElement.dir).toBe('ltr');
  });
});
