import { createRawSnippet, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createI18n } from '../../client/i18n/i18n.svelte.ts';
import { common } from '../../client/i18n/nl/common.ts';
import { work } from '../../client/i18n/nl/work.ts';
import Later from '../../client/ui/Later.svelte';
import { render, textOf } from './render.ts';

const CUT = new TypeError('Failed to fetch');
const part = createRawSnippet<[string]>((name) => ({ render: () => `<p>${name()}</p>` }));
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve));
  await tick();
};

afterEach(() => {
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
