import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Clock from '../../client/ui/Clock.svelte';
import Dialog from '../../client/ui/Dialog.svelte';
import QrCode from '../../client/ui/QrCode.svelte';
import SavedState from '../../client/ui/SavedState.svelte';
import TallyBars from '../../client/ui/TallyBars.svelte';
import { render, textOf, words } from './render.ts';

describe('Clock', () => {
  const at = (props: { endsAt: number | null; remaining?: number }) =>
    render(Clock, { ...props, now: () => 0 });

  it('shows seconds to the eye and says minutes', () => {
    const page = at({ endsAt: 760_000 });
    expect(textOf(page.querySelector('.time'))).toBe('12:40');
    expect(textOf(page.querySelector('[role=timer]'))).toBe('Nog 13 minuten');
    expect(page.querySelector('[role=timer]')?.getAttribute('aria-live')).toBe('off');
  });

  it('stands still while paused, and shows nothing without a step', () => {
    expect(textOf(at({ endsAt: null, remaining: 61_000 }).querySelector('small'))).toBe('De klok staat stil');
    expect(textOf(at({ endsAt: null }))).toBe('');
  });
});

describe('SavedState', () => {
  const said = (props: {
    connection: 'online' | 'connecting' | 'offline';
    waiting: number;
    parked?: number;
  }) => textOf(render(SavedState, props));

  it('never says that all is saved while something waits or there is no connection', () => {
    expect(said({ connection: 'online', waiting: 0 })).toBe('Alles bewaard');
    expect(said({ connection: 'online', waiting: 1 })).toBe('1 wijziging nog niet verzonden');
    expect(said({ connection: 'connecting', waiting: 0 })).toBe('Verbinding maken');
    expect(said({ connection: 'offline', waiting: 0 })).toBe('Even geen verbinding. Je kunt doorwerken.');
  });

  it('is said by a screen reader in a pause, not for each card, and not when the line was away for a moment', () => {
    vi.useFakeTimers();
    const props = $state({
      connection: 'online' as 'online' | 'connecting',
      waiting: 0,
      said: { saved: 'Alles is er', waiting: 'Er wacht iets' },
    });
    const region = render(SavedState, props).querySelector('[role=status]') as HTMLElement;
    const later = (ms: number, waiting: number) => {
      props.waiting = waiting;
      flushSync();
      vi.advanceTimersByTime(ms);
      flushSync();
      return textOf(region);
    };
    for (let card = 0; card < 5; card++) {
      expect(later(500, 1)).toBe('');
      expect(later(2000, 0)).toBe('');
    }
    expect(later(2000, 0)).toBe('Alles is er');
    // The same words are heard again only when something else stood there.
    expect(later(500, 1)).toBe('');
    expect(later(4000, 0)).toBe('Alles is er');
    props.connection = 'connecting';
    expect(later(2000, 0)).toBe('Alles is er');
    props.connection = 'online';
    expect(later(4000, 0)).toBe('Alles is er');
    expect(later(4000, 1)).toBe('Er wacht iets');
    expect(later(10_000, 7)).toBe('Er wacht iets');
    expect(later(4000, 0)).toBe('Alles is er');
    vi.useRealTimers();
  });

  it('says what will not arrive by itself beside the rest', () => {
    expect(said({ connection: 'online', waiting: 0, parked: 2 })).toContain('2 wijzigingen kwamen niet aan');
  });
});

describe('TallyBars', () => {
  it('draws each bar as a part of the largest count, in the given order', () => {
    const items = [
      { id: 'a', label: 'Groen', count: 10 },
      { id: 'b', label: 'Wonen', count: 40 },
    ];
    const page = render(TallyBars, { label: 'Stand', items });
    const bars = [...page.querySelectorAll<HTMLElement>('.bar')];
    expect(bars.map((bar) => bar.getAttribute('style'))).toEqual([
      expect.stringContaining('inline-size: 25%'),
      expect.stringContaining('inline-size: 100%'),
    ]);
    expect([...page.querySelectorAll('li')].map(textOf)).toEqual(['Groen 10', 'Wonen 40']);
  });

  it('draws empty bars while nothing is counted', () => {
    const page = render(TallyBars, { label: 'Stand', items: [{ id: 'a', label: 'Groen', count: 0 }] });
    expect(page.querySelector('.bar')?.getAttribute('style')).toContain('inline-size: 0%');
  });
});

describe('Dialog', () => {
  it('opens as a modal with its title as its name, and closes by its own button', () => {
    const onclose = vi.fn();
    const page = render(Dialog, {
      title: 'Kaart terugnemen?',
      open: true,
      children: words('Zeker?'),
      onclose,
    });
    const dialog = page.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(textOf(page.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`))).toBe(
      'Kaart terugnemen?',
    );
    page.querySelector('button')?.click();
    flushSync();
    expect(dialog?.open).toBe(false);
    expect(onclose).toHaveBeenCalledOnce();
  });
});

describe('QrCode', () => {
  it('draws a named picture without any inline markup', async () => {
    const page = render(QrCode, { text: 'https://example.org/b/1', label: 'Jouw badge' });
    const svg = await vi.waitFor(() => page.querySelector('svg') ?? Promise.reject(new Error('not yet')));
    expect(svg.getAttribute('aria-label')).toBe('Jouw badge');
    expect(svg.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/);
  });
});
