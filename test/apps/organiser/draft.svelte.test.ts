import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Draft } from '../../../client/apps/organiser/parts/draft.svelte.ts';
import { UnsavedForms } from '../../../client/apps/organiser/parts/unsaved.svelte.ts';

interface Words {
  name: string;
  rows: { id: string; text: string }[];
}

/** A page as it is loaded, with one form that follows `server`. */
function page(server: Words) {
  const unsaved = new UnsavedForms();
  let known = $state(server);
  const open = () => {
    let draft: Draft<Words> | undefined;
    const close = $effect.root(() => {
      draft = new Draft<Words>('themes', () => $state.snapshot(known), unsaved);
    });
    onTestFinished(close);
    flushSync();
    if (draft === undefined) throw new Error('no form');
    return { draft, close };
  };
  return {
    ...open(),
    open,
    unsaved,
    serverHas(words: Words) {
      known = words;
      flushSync();
    },
  };
}

const words = (name: string, ...rows: string[]): Words => ({
  name,
  rows: rows.map((text, i) => ({ id: `r${i}`, text })),
});

beforeEach(() => sessionStorage.clear());

describe('a form of the organiser', () => {
  it('follows the server as long as nobody changed it', () => {
    const { draft, unsaved, serverHas } = page(words('Groen'));
    serverHas(words('Groen', 'Bomen'));
    expect(draft.value).toEqual(words('Groen', 'Bomen'));
    expect(draft.changed).toBe(false);
    expect(unsaved.any).toBe(false);
  });

  it('finds what was filled in and not saved when it is opened again, and when the page is loaded again', () => {
    const first = page(words('Groen', 'Bomen'));
    first.draft.value.name = 'Groen in de stad';
    first.draft.value.rows.push({ id: 'new', text: 'Tuinen' });
    flushSync();
    const filledIn = { ...words('Groen in de stad', 'Bomen') };
    filledIn.rows.push({ id: 'new', text: 'Tuinen' });
    expect(first.unsaved.in('themes')).toBe(true);
    expect(first.unsaved.in('tables')).toBe(false);
    first.close();

    const again = first.open().draft;
    expect(again.value).toEqual(filledIn);
    const second = page(words('Groen', 'Bomen'));
    expect(second.draft.value).toEqual(filledIn);
    expect(second.draft.changed).toBe(true);
    expect(second.draft.overtaken).toBe(false);
    expect(second.unsaved.any).toBe(true);
  });

  it('leaves nothing behind once the server has it', () => {
    const { draft, close, unsaved, serverHas } = page(words('Groen'));
    draft.value.name = 'Water';
    flushSync();
    draft.markKept();
    // Some forms are gone in the same moment.
    close();
    serverHas(words('Water'));
    expect(unsaved.any).toBe(false);
    expect(sessionStorage.length).toBe(0);
    expect(page(words('Lucht')).draft.value).toEqual(words('Lucht'));
  });

  it('says of what it finds that somebody else changed something meanwhile', () => {
    const first = page(words('Groen'));
    first.draft.value.name = 'Water';
    flushSync();
    const { draft, open } = page(words('Groen', 'Bomen'));
    expect(draft.value).toEqual(words('Water'));
    expect(draft.overtaken).toBe(true);
    expect(open().draft.overtaken).toBe(true);
    draft.markKept();
    expect(draft.overtaken).toBe(false);
  });

  it('goes back to what the server has, and brings back what was thrown away', () => {
    const { draft, unsaved } = page(words('Groen'));
    draft.value.name = 'Water';
    flushSync();
    draft.throwAway();
    flushSync();
    expect(draft.value).toEqual(words('Groen'));
    expect(draft.thrown).toBe(true);
    expect(unsaved.any).toBe(false);
    draft.bringBack();
    flushSync();
    expect(draft.value).toEqual(words('Water'));
    expect(draft.thrown).toBe(false);
    expect(unsaved.in('themes')).toBe(true);
  });

  it('shows what the server has where an older page left something else behind', () => {
    const kept = (value: unknown) =>
      sessionStorage.setItem(
        'burgertop-organiser-unsaved',
        JSON.stringify([['themes', { value, base: '' }]]),
      );
    for (const value of [
      [],
      { name: 'Water' },
      { name: 3, rows: [] },
      { name: 'Water', rows: [{ id: 'r' }] },
    ]) {
      kept(value);
      expect(page(words('Groen', 'Bomen')).draft.value).toEqual(words('Groen', 'Bomen'));
    }
    for (const json of ['{', '{}', 'null', '[1,["themes"],["themes",null]]']) {
      sessionStorage.setItem('burgertop-organiser-unsaved', json);
      expect(page(words('Groen')).draft.value).toEqual(words('Groen'));
    }
  });
});
