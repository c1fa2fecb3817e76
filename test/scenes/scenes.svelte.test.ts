import type { Component } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import Arrivals from '../../client/scenes/Arrivals.svelte';
import Ballot from '../../client/scenes/Ballot.svelte';
import IdeaWall from '../../client/scenes/IdeaWall.svelte';
import Proposal from '../../client/scenes/Proposal.svelte';
import Result from '../../client/scenes/Result.svelte';
import type { SceneProps } from '../../client/scenes/scene.ts';
import Tally from '../../client/scenes/Tally.svelte';
import { DUTCH, loadVoice, type Voice } from '../../client/scenes/voice.ts';
import Welcome from '../../client/scenes/Welcome.svelte';
import type { HallBallot } from '../../shared/views/hallBallot.ts';
import { type PlenaryState, plenary } from '../../shared/views/plenary.ts';
import { type ProgrammeState, programme } from '../../shared/views/programme.ts';
import { render, textOf } from '../ui/render.ts';

// The page of the test lays nothing out, so there is nothing to watch.
class Unmoved {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Unmoved);
const fonts = Object.assign(new EventTarget(), { ready: Promise.resolve() });
Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });

const day = (change: Partial<ProgrammeState> = {}): ProgrammeState => ({
  ...programme.initial(''),
  themes: [
    { id: 'groen', title: { nl: 'Groen in de wijk', ar: 'الخضرة في الحي' } },
    { id: 'zorg', title: { nl: 'Zorg en ouderen' } },
  ],
  steps: [1, 2].map((round) => ({ id: `r${round}`, kind: 'round', title: { nl: '' }, minutes: 30, round })),
  running: { step: 'r2', round: 2, startedAt: 0, endsAt: 760_000, remaining: null },
  ...change,
});
const hall = (change: Partial<PlenaryState> = {}): PlenaryState => ({ ...plenary.initial(''), ...change });

const draw = (scene: Component<SceneProps>, change: Partial<SceneProps> = {}): HTMLElement =>
  render<SceneProps & Record<string, unknown>>(scene, {
    scene: { kind: 'calm' } as const,
    day: day(),
    hall: hall(),
    voices: { main: DUTCH, second: null },
    now: () => 0,
    late: true,
    ...change,
  });

let arabic: Voice;
beforeAll(async () => {
  arabic = await loadVoice('ar');
});

describe('Tally', () => {
  const busy = hall({
    ideas: 12,
    tables: 107,
    people: 688,
    rooms: [{ id: 'z', name: 'Grote Zaal', tables: [1, 2, 3].map((n) => ({ table: `t${n}`, number: n })) }],
    talking: { round: 2, tables: { t2: true }, count: 104 },
    perTheme: { zorg: 9, groen: 3 },
  });

  it('says the round, the time left, the themes from large to small and what the hall did', () => {
    const page = draw(Tally, { hall: busy });
    expect(textOf(page.querySelector('header'))).toContain('Ronde 2 van 2');
    expect(textOf(page.querySelector('.time strong'))).toBe('12:40');
    expect([...page.querySelectorAll('.bars li')].map(textOf)).toEqual([
      'Zorg en ouderen 9',
      'Groen in de wijk 3',
    ]);
    expect(textOf(page.querySelector('footer'))).toBe(
      '12 ideeën 104 van 107 tafels 688 mensen binnen Burgertop',
    );
  });

  it('lights the tables that gave an idea', () => {
    const page = draw(Tally, { hall: busy });
    expect([...page.querySelectorAll('.light')].map((one) => one.classList.contains('lit'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('stops at nought when the time is over', () => {
    const page = draw(Tally, { hall: busy, now: () => 900_000 });
    expect(textOf(page.querySelector('.time strong'))).toBe('0:00');
  });

  it('says everything twice where the summit asks for it, each in its own direction', () => {
    const page = draw(Tally, { hall: busy, voices: { main: DUTCH, second: arabic } });
    const title = page.querySelector('h1');
    expect(textOf(title)).toBe('Wat zegt de zaal? ماذا تقول القاعة؟');
    expect(title?.querySelector('[lang=ar]')?.getAttribute('dir')).toBe('rtl');
    expect([...page.querySelectorAll('.bars .second')].map(textOf)).toEqual(['الخضرة في الحي']);
  });
});

describe('IdeaWall', () => {
  const idea = {
    idea: 'i',
    place: { table: '3', number: 3, round: 2, theme: 'groen' },
    words: { text: 'مقهى للغة في كل حي', lang: 'ar', kind: 'tip' as const, addressee: null },
  };
  it('lets an Arabic idea decide its own direction', () => {
    const card = draw(IdeaWall, { hall: hall({ wall: [idea] }) }).querySelector('article');
    expect(card?.getAttribute('dir')).toBe('auto');
    expect(card?.querySelector('p')?.lang).toBe('ar');
    expect(textOf(card?.querySelector('.from') ?? null)).toBe('Tafel 3Groen in de wijk');
  });
  it('says in words that there is nothing yet', () => {
    expect(textOf(draw(IdeaWall))).toContain('Hier lees je straks ideeën');
  });
});

describe('Proposal', () => {
  const proposal = (id: string, title: string) => ({
    proposal: id,
    place: { table: '3', number: 3, round: 2, theme: 'groen', step: null },
    words: { title, what: 'Wat', forWhom: '', firstStep: 'Begin', lang: 'nl' },
    thumbs: { for: 6, against: 1, neutral: 0 },
    objection: '',
  });
  const two = hall({ proposals: [proposal('b', 'Nieuw'), proposal('a', 'Oud')] });

  it('shows the one that was asked for, else the newest', () => {
    const scene = { kind: 'proposal', proposal: 'a' } as const;
    expect(textOf(draw(Proposal, { hall: two, scene }).querySelector('h1'))).toBe('Oud');
    expect(textOf(draw(Proposal, { hall: two, scene: { kind: 'proposal' } }).querySelector('h1'))).toBe(
      'Nieuw',
    );
    const gone = { ...scene, proposal: 'gone' };
    expect(textOf(draw(Proposal, { hall: two, scene: gone }).querySelector('h1'))).toBe('Nieuw');
  });
  it('leaves out what the table left empty', () => {
    const page = draw(Proposal, { hall: two });
    expect([...page.querySelectorAll('dt')].map(textOf)).toEqual(['Eerste stap']);
    expect(textOf(page.querySelector('footer'))).toBe('6 voor 0 neutraal 1 tegen Burgertop');
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
    terms: { method: 'approval', most: 1, rule: 'equal-shares', lot: '', trial: false },
    closesAt: null,
    result: null,
  };

  it('shows the turnout and what can be chosen, and no votes', () => {
    const page = draw(Ballot, { hall: hall({ ballot }) });
    expect(textOf(page.querySelector('footer'))).toBe('312 van 640 hebben gestemd Burgertop');
    expect([...page.querySelectorAll('.options li')].map(textOf)).toEqual([
      'Groen in de wijk',
      'Zorg en ouderen',
    ]);
  });

  it('says a tie in words', () => {
    const counts = ['groen', 'zorg'].map((option) => ({ option, votes: 156 }));
    const result = { counts, chosen: ['zorg'], tied: ['groen', 'zorg'], heard: null };
    const page = draw(Result, { hall: hall({ ballot: { ...ballot, result } }) });
    expect(textOf(page.querySelector('.tie'))).toBe(
      'Precies gelijk: Groen in de wijk en Zorg en ouderen. De loting van vooraf koos Zorg en ouderen.',
    );
  });

  it('keeps the names back until the silence is over, but not for a screen that comes late', () => {
    const counts = [
      { option: 'zorg', votes: 9 },
      { option: 'groen', votes: 2 },
    ];
    const result = { counts, chosen: ['zorg'], tied: [], heard: null };
    const counted = hall({ ballot: { ...ballot, ballot: 'fresh', result } });
    expect(textOf(draw(Result, { hall: counted, late: false }).querySelector('.body'))).toBe(
      'De stemmen zijn geteld.',
    );
    const bars = draw(Result, { hall: counted }).querySelector('.bars');
    expect(textOf(bars)).toBe('Zorg en ouderen 9 Groen in de wijk 2');
    // In a word for who cannot see it, and in a mark for who sees no colours.
    const marked = [...(bars?.children ?? [])].map(
      (row) => row.querySelector('[aria-label="gekozen"]') !== null,
    );
    expect(marked).toEqual([true, false]);
  });
});

describe('Arrivals', () => {
  it('puts districts and ages beside those of the city', () => {
    const page = draw(Arrivals, {
      hall: hall({
        people: 30,
        reflection: {
          districts: [
            { group: 'Noord', people: 20 },
            { group: 'Zuid', people: 5 },
          ],
          ages: [{ group: '0-17', people: 10 }],
        },
        look: { city: { districts: { Noord: 50 }, ages: {} } },
      }),
    });
    expect([...page.querySelectorAll('.shares li')].map(textOf)).toEqual([
      'Noord 80 %',
      'Zuid 20 %',
      'tot 18 jaar 100 %',
    ]);
    expect(page.querySelectorAll('.track .city')).toHaveLength(1);
  });
});

it('welcomes without a number while nobody is in, and tells which tables are in which room', () => {
  const tables = [1, 2, 3].map((number) => ({ table: `t${number}`, number }));
  const page = draw(Welcome, {
    day: day({ running: null }),
    hall: hall({ rooms: [{ id: 'z', name: 'Grote Zaal', tables }] }),
  });
  expect(textOf(page)).toBe(
    'Welkom bij Burgertop Zoek je tafel: kijk op je badge of je telefoon. Grote Zaal tafel 1–3 Burgertop',
  );
});
