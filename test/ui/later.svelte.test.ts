import { createRawSnippet, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '../../client/i18n/i18n.svelte.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { work } from '../../client/i18n/nl/work.ts';
import Later from '../../client/ui/Later.svelte';
import { untilThere } from '../../client/ui/untilThere.ts';
import { warm } from '../../client/ui/warm.ts';
import { render, textOf } from './render.ts';

const CUT = new TypeError('Failed to fetch');
const part = createRawSnippet<[string]>((name) => ({ render: () => `<p>${name()}</p>` }));
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  await tick();
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Later', () => {
  const show = async (load: () => Promise<string>) => {
    const page = render(
      Later as never,
      { load, children: part },
      createI18n({ nl: { ...common, ...work }, others: {} }) as never,
    );
    await settled();
    return page;
  };
  const press = async (page: HTMLElement) => {
    page.querySelector('button')?.click();
    await settled();
  };

  it('shows the part once it is there', async () => {
    expect(textOf(await show(() => Promise.resolve('Uitslag')))).toBe('Uitslag');
  });

  it('says that it did not come, and asks for it once more when somebody wants it', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(CUT).mockResolvedValue('Uitslag');
    const page = await show(load);
    expect(textOf(page)).toBe('Dit deel kon niet worden opgehaald. Je bent niets kwijt. Probeer opnieuw');
    await press(page);
    expect(textOf(page)).toBe('Uitslag');
  });

  it('offers to load the page only when a server answers that does not have the part', async () => {
    const page = await show(() => Promise.reject(CUT));
    vi.stubGlobal('fetch', () => Promise.reject(CUT));
    await press(page);
    expect(textOf(page.querySelector('button'))).toBe('Probeer opnieuw');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('')));
    await press(page);
    expect(textOf(page.querySelector('button'))).toBe('Laad opnieuw');
  });
});

describe('what is fetched without anybody asking', () => {
  it('is asked for until it is there', async () => {
    vi.useFakeTimers();
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(CUT)
      .mockRejectedValueOnce(CUT)
      .mockResolvedValue('part');
    const there = vi.fn();
    void untilThere(load).then(there);
    await vi.advanceTimersByTimeAsync(2000);
    expect(there).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(there).toHaveBeenCalledExactlyOnceWith('part');
  });

  it('comes one after the other, ends at a cut, and can be called off', async () => {
    vi.useFakeTimers();
    const done = vi.fn();
    const first = vi.fn(() => Promise.resolve());
    const second = vi.fn(() => Promise.reject(CUT));
    const third = vi.fn(() => Promise.resolve());
    warm([first, second, third], 4000, done);
    const callOff = warm([third], 4000, done);
    await vi.advanceTimersByTimeAsync(3999);
    expect(first).not.toHaveBeenCalled();
    callOff();
    await vi.advanceTimersByTimeAsync(5000);
    expect([first.mock.calls.length, second.mock.calls.length, third.mock.calls.length]).toEqual([1, 1, 0]);
    expect(done).not.toHaveBeenCalled();
    warm([first], 0, done);
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toHaveBeenCalledOnce();
  });
});
