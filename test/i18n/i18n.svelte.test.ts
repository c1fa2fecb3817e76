import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createI18n, type I18n } from '../../client/i18n/i18n.svelte.ts';

const nl = { hello: 'Dag', at: 'Tafel {number}', 'server-error': 'Mis', 'too-long': 'Te lang' } as const;
const en = { hello: 'Hello', at: 'Table {number}', 'server-error': 'Wrong', 'too-long': 'Too long' };

const make = (load = () => Promise.resolve([{ texts: en }])) => createI18n({ nl, others: { en: load } });

beforeEach(() => localStorage.clear());

describe('I18n', () => {
  it('speaks Dutch at once and another language when its texts are there', async () => {
    const i18n = make();
    expect(i18n.t('at', { number: 41 })).toBe('Tafel 41');
    expect(await i18n.setLanguage('en')).toBe(true);
    expect(i18n.t('at', { number: 41 })).toBe('Table 41');
    expect(document.documentElement.lang).toBe('en');
  });

  it('remembers the language for the next visit', async () => {
    await make().setLanguage('en');
    const later = make();
    await later.start();
    expect(later.language).toBe('en');
  });

  it('stays in its language when the texts cannot be fetched, and does not remember the wish', async () => {
    const i18n = make(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await i18n.setLanguage('en')).toBe(false);
    expect(i18n.t('hello')).toBe('Dag');
    expect(localStorage.length).toBe(0);
  });

  it('gives the last of two taps, whichever arrives first', async () => {
    let arrive: (modules: { texts: typeof en }[]) => void = () => undefined;
    const i18n = make(() => new Promise((resolve) => (arrive = resolve)));
    const english = i18n.setLanguage('en');
    await i18n.setLanguage('nl');
    arrive([{ texts: en }]);
    expect(await english).toBe(false);
    expect(i18n.language).toBe('nl');
  });

  it('keeps its other texts and languages when a part cannot be fetched', async () => {
    const i18n = make();
    const part = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await i18n.add({ nl: part, en: part })).toBe(false);
    expect(await i18n.setLanguage('en')).toBe(true);
    expect(i18n.t('hello')).toBe('Hello');
  });

  it('asks for the texts of a part until they come, in the language of that moment', async () => {
    vi.useFakeTimers();
    const i18n = make() as unknown as I18n<typeof nl & { vote: string }>;
    const comes = vi
      .fn<() => Promise<{ part: { vote: string } }>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ part: { vote: 'Vote' } });
    const there = vi.fn();
    const extended = i18n
      .extend({ nl: () => Promise.reject(new TypeError('Failed to fetch')), en: comes })
      .then(there);
    await i18n.setLanguage('en');
    await vi.advanceTimersByTimeAsync(2000 + 4000);
    expect(there).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(8000);
    await extended;
    expect(there).toHaveBeenCalledOnce();
    expect(i18n.t('vote')).toBe('Vote');
    vi.useRealTimers();
  });

  it('has a sentence for any refusal, also one of a newer server', () => {
    expect(make().refusal('too-long')).toBe('Te lang');
    expect(make().refusal('brand-new')).toBe('Mis');
  });

  it('works where storage is forbidden', async () => {
    const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await make().setLanguage('en')).toBe(true);
    denied.mockRestore();
  });
});
