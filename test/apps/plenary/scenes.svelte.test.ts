import { describe, expect, it, vi } from 'vitest';
import Ballot from '../../../client/apps/plenary/Ballot.svelte';
import Result from '../../../client/apps/plenary/Result.svelte';
import Tally from '../../../client/apps/plenary/Tally.svelte';
import Welcome from '../../../client/apps/plenary/Welcome.svelte';
import { type HallBallot, type PlenaryState, plenary } from '../../../shared/views/plenary.ts';
import { type ProgrammeState, programme } from '../../../shared/views/programme.ts';
import { render, textOf } from '../../ui/render.ts';

// The page of the test lays nothing out, so there is nothing to watch.
class Unmoved {
  observe() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Unmoved);
Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });

const day = (change: Partial<ProgrammeState> = {}): ProgrammeState => ({
  ...programme.initial(''),
  themes: [
    { id: 'groen', title: { nl: 'Groen in de wijk' } },
    { id: 'zorg', title: { nl: 'Zorg en ouderen' } },
  ],
  steps: [1, 2].map((round) => ({ id: `r${round}`, kind: 'round', title: { nl: '' }, minutes: 30, round })),
  running: { step: 'r2', round: 2, startedAt: 0, endsAt: 760_000, remaining: null },
  ...change,
});
const hall = (change: Partial<PlenaryState> = {}): PlenaryState => ({ ...plenary.initial(''), ...change });
const name = 'Burgertop Leiden';
const now = () => 0;

describe('Tally', () => {
  const busy = hall({
    ideas: 12,
    tables: 107,
    people: 688,
    talking: { round: 2, tables: {}, count: 104 },
    perTheme: { zorg: 9, groen: 3 },
    wall: [
      {
        idea: 'i',
        place: { table: '3', number: 3, round: 2, theme: 'groen' },
        words: { text: 'مقهى للغة في كل حي', lang: 'ar', kind: 'tip', addressee: null },
      },
    ],
  });

  it('says the round, the time left, the themes from large to small and what the hall did', () => {
    const page = render(Tally, { day: day(), hall: busy, name, now });
    expect(textOf(page.querySelector('header'))).toContain('Ronde 2 van 2');
    expect(textOf(page.querySelector('.time .time'))).toBe('12:40');
    expect([...page.querySelectorAll('.bars li')].map(textOf)).toEqual([
      'Zorg en ouderen 9',
      'Groen in de wijk 3',
    ]);
    expect(textOf(page.querySelector('footer'))).toBe(
      '12 ideeën 104 van 107 tafels 688 mensen binnen Burgertop Leiden',
    );
  });

  it('lets an Arabic idea decide its own direction', () => {
    const idea = render(Tally, { day: day(), hall: busy, name, now }).querySelector('.ideas li');
    expect(idea?.getAttribute('dir')).toBe('auto');
    expect(idea?.querySelector('p')?.lang).toBe('ar');
    expect(textOf(idea?.querySelector('.from') ?? null)).toBe('Tafel 3 · Groen in de wijk');
  });

  it('stops at nought when the time is over', () => {
    const page = render(Tally, { day: day(), hall: busy, name, now: () => 900_000 });
    expect(textOf(page.querySelector('.time .time'))).toBe('0:00');
  });
});

describe('Ballot and Result', () => {
  const ballot: HallBallot = {
    ballot: 'b',
    title: { nl: 'Wat krijgt een vervolg?' },
    options: day().themes,
    choose: 1,
    eligible: 640,
    cast: 312,
    result: null,
  };

  it('shows the turnout and what can be chosen, and no votes', () => {
    const page = render(Ballot, { day: day(), hall: hall({ ballot }), name, now });
    expect(textOf(page.querySelector('footer'))).toBe('312 van 640 hebben gestemd');
    expect([...page.querySelectorAll('.options li')].map(textOf)).toEqual([
      'Groen in de wijk',
      'Zorg en ouderen',
    ]);
  });

  it('says a tie in words', () => {
    const counts = ['groen', 'zorg'].map((option) => ({ option, votes: 156 }));
    const result = { counts, chosen: [], tied: ['groen', 'zorg'] };
    const page = render(Result, { hall: hall({ ballot: { ...ballot, result } }), name });
    expect(textOf(page.querySelector('.tie'))).toBe(
      'Gelijk geëindigd: Groen in de wijk en Zorg en ouderen. Er is nog 1 plek.',
    );
  });
});

it('welcomes without a number while nobody is in', () => {
  const page = render(Welcome, { day: day({ running: null }), hall: hall(), name });
  expect(textOf(page)).toBe('Welkom bij de Burgertop Leiden Zoek je tafel: kijk op je badge of je telefoon.');
});
