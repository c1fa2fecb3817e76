import { expect, it } from 'vitest';
import MyTable from '../../../client/apps/participant/MyTable.svelte';
import type { Seat } from '../../../client/apps/participant/seats.ts';
import { render, textOf } from '../../ui/render.ts';

const themes = [{ id: 'zorg', title: { nl: 'Zorg en ouderen' } }];
const open = (seat: Seat, when: string | null = null) => render(MyTable, { seat, when, themes });

it('reads as one sentence to who cannot see the number', () => {
  const place = { table: '41', number: 41, room: 'Aalmarktzaal', theme: 'zorg' };
  const page = open({ kind: 'table', place });
  const heading = page.querySelector('h1');
  for (const hidden of heading?.querySelectorAll('[aria-hidden=true]') ?? []) hidden.remove();
  expect(textOf(heading)).toBe('Tafel 41, Aalmarktzaal');
  expect(textOf(page)).toContain('Thema: Zorg en ouderen');
});

it('says kindly that a seat follows, or where to ask for one', () => {
  expect(textOf(open({ kind: 'unknown' }))).toContain('Je plaats volgt');
  expect(textOf(open({ kind: 'unplaced' }, 'Straks: Ronde 2'))).toContain('Vraag het bij de balie.');
});
