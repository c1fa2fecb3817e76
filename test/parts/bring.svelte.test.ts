import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As a page begins: nothing was brought yet. */
async function fresh(): Promise<typeof import('../../client/parts/bring.ts')['bring']> {
  vi.resetModules();
  return (await import('../../client/parts/bring.ts')).bring;
}

const answers = () => vi.fn(async (path: string) => new Response(`// ${path}`));

beforeEach(() => {
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('bringing a part', () => {
  it('imports it once all its scripts are here, each fetched once however many parts need it', async () => {
    const bring = await fresh();
    const fetched = answers();
    vi.stubGlobal('fetch', fetched);
    const load = vi.fn(async () => {
      expect(fetched).toHaveBeenCalledTimes(2);
      return 'part';
    });
    expect(await bring(load, ['assets/a.js', 'assets/b.js'])).toBe('part');
    expect(await Promise.all([bring(load, ['assets/b.js']), bring(load, ['assets/a.js'])])).toEqual([
      'part',
      'part',
    ]);
    expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/assets/a.js', '/assets/b.js']);
  });

  it('does not fetch what the page began with', async () => {
    document.head.innerHTML =
      '<link rel="modulepreload" href="/assets/base.js"><script type="text/plain" src="/assets/main.js"></script>';
    const bring = await fresh();
    const fetched = answers();
    vi.stubGlobal('fetch', fetched);
    await bring(async () => 'part', ['assets/base.js', 'assets/main.js']);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['a cut', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a busy server', () => Promise.resolve(new Response('', { status: 503 }))],
  ])('never lets the browser see an import that fails: %s', async (_what, fails) => {
    const bring = await fresh();
    const load = vi.fn(async () => 'part');
    vi.stubGlobal('fetch', vi.fn(fails));
    await expect(bring(load, ['assets/a.js'])).rejects.toThrow();
    expect(load).not.toHaveBeenCalled();
    vi.stubGlobal('fetch', answers());
    expect(await bring(load, ['assets/a.js'])).toBe('part');
  });

  it('takes away a style sheet that did not come, and asks for it again', async () => {
    const bring = await fresh();
    const sheets: HTMLLinkElement[] = [];
    // This document would fetch it at once.
    vi.spyOn(document.head, 'append').mockImplementation((link) => void sheets.push(link as HTMLLinkElement));
    const first = bring(async () => 'part', ['assets/a.css']);
    const removed = vi.spyOn(sheets[0] as HTMLLinkElement, 'remove');
    sheets[0]?.dispatchEvent(new Event('error'));
    await expect(first).rejects.toThrow('/assets/a.css');
    expect(removed).toHaveBeenCalledOnce();
    const second = bring(async () => 'part', ['assets/a.css']);
    const third = bring(async () => 'part', ['assets/a.css']);
    expect(sheets.map(({ rel }) => rel)).toEqual(['stylesheet', 'stylesheet']);
    sheets[1]?.dispatchEvent(new Event('load'));
    expect(await Promise.all([second, third])).toEqual(['part', 'part']);
    vi.restoreAllMocks();
  });
});
