import { describe, expect, it } from 'vitest';
import { lacksWords, newEffect } from '../../../client/apps/organiser/programme/effectDraft.ts';
import {
  copyOf,
  draftsOf,
  moved,
  newDraft,
  offsets,
  type StepDraft,
  stepsFrom,
} from '../../../client/apps/organiser/programme/stepDraft.ts';
import { numbersIn, tablesDraft, tablesFrom } from '../../../client/apps/organiser/programme/tablesDraft.ts';
import { setProgramme } from '../../../shared/commands/programme.ts';
import type { Step } from '../../../shared/facts/programme.ts';
import { FORMAT_NAMES, formatNamed } from '../../../shared/programme/formats/formats.ts';

const round: Step = {
  id: 'ronde-1',
  kind: 'round',
  title: { nl: 'Ronde 1', en: 'Round 1', ar: 'الجولة 1' },
  minutes: 30,
  round: 1,
  question: { nl: 'Wat mis je?', ar: 'ماذا ينقصك؟' },
  guide: [{ nl: 'Rondje', ar: 'جولة' }, { nl: 'Vraag door' }],
};
const full: Step = {
  ...round,
  tables: { numbers: [1, 2, 3, 7] },
  typing: 'everybody',
  scene: { kind: 'message', message: { nl: 'Welkom', en: 'Welcome' } },
  opening: [
    { do: 'openChoice', round: 1, themes: ['groen', 'wonen'], most: 2 },
    { do: 'tellTables', message: { nl: 'Hallo', ar: 'أهلا' }, bell: false, tables: { rooms: ['zaal'] } },
  ],
  closing: [{ do: 'closeChoice', round: 1 }, { do: 'closeBallot' }],
};
const draftOf = (step: Step): StepDraft => draftsOf([step])[0]!;

describe('ready-made formats', () => {
  it.each(FORMAT_NAMES)('%s stays the same when it is edited without change', (name) => {
    const { steps } = formatNamed(name)!;
    expect(stepsFrom(draftsOf(steps), false)).toEqual(steps);
    expect(stepsFrom(draftsOf(steps), true)).toEqual(steps);
  });
});

describe('a step that is edited', () => {
  it('comes back as it was, with all there is to it', () => {
    expect(stepsFrom([draftOf(round)], true)).toEqual([round]);
    expect(stepsFrom([draftOf(full)], true)).toEqual([full]);
  });

  it('loses translations of words that changed, and no others', () => {
    const draft = draftOf(full);
    draft.opening[1]!.text = 'Dag';
    const [step] = stepsFrom(
      [
        {
          ...draft,
          questionNl: 'Wat gaat goed?',
          guide: 'Rondje\nNieuw',
          scene: { ...draft.scene, text: 'Dag' },
        },
      ],
      true,
    );
    expect(step?.question).toEqual({ nl: 'Wat gaat goed?' });
    expect(step?.title).toEqual(round.title);
    expect(step?.guide).toEqual([{ nl: 'Rondje', ar: 'جولة' }, { nl: 'Nieuw' }]);
    expect(step?.scene).toEqual({ kind: 'message', message: { nl: 'Dag' } });
    expect(step?.opening?.[1]).toMatchObject({ message: { nl: 'Dag' } });
  });

  it('has no question and round when it is no longer a round', () => {
    const [step] = stepsFrom([{ ...draftOf(round), kind: 'break', typing: 'nobody' }], true);
    expect(step).toEqual({ id: 'ronde-1', kind: 'break', title: round.title, minutes: 30 });
  });

  it('is what the server takes', () => {
    const steps = stepsFrom([draftOf(full), newDraft('nieuw', 'round', 'Extra')], false);
    expect(setProgramme.safeParse({ type: 'setProgramme', steps }).success).toBe(true);
  });

  it('drops an effect for a round that is gone', () => {
    const [step] = stepsFrom([{ ...draftOf(full), kind: 'break' }], false);
    expect(step?.opening?.map((effect) => effect.do)).toEqual(['tellTables']);
    expect(step?.closing?.map((effect) => effect.do)).toEqual(['closeBallot']);
  });

  it('does not leave a message without words', () => {
    expect(lacksWords(newEffect('tellTables', ''))).toBe(true);
    expect(lacksWords({ ...newEffect('tellTables', ''), text: 'Hallo' })).toBe(false);
    expect(lacksWords(newEffect('closeBallot', ''))).toBe(false);
  });
});

describe('numbers of rounds', () => {
  const drafts = [
    newDraft('nieuw', 'round', 'Extra'),
    draftOf({ ...round, id: 'twee', round: 2 }),
    draftOf(round),
  ];
  const numbers = (fixed: boolean, list = drafts) => stepsFrom(list, fixed).map((step) => step.round);

  it('follow the order while nobody has a seat', () => expect(numbers(false)).toEqual([1, 2, 3]));
  it('stay with their round once people have seats', () => expect(numbers(true)).toEqual([3, 2, 1]));
  it('are one where people stay where they sit', () => {
    const [first, second, third] = drafts as [StepDraft, StepDraft, StepDraft];
    expect(numbers(false, [first, { ...second, sameSeats: true }, third])).toEqual([1, 1, 2]);
  });
  it('are followed by what is done for a round', () => {
    const steps = stepsFrom([newDraft('nieuw', 'round', 'Extra'), draftOf(full)], false);
    expect(steps[1]?.opening?.[0]).toMatchObject({ do: 'openChoice', round: 2 });
  });
  it('a copy is a round of its own', () => {
    expect(numbers(true, [draftOf(round), copyOf(draftOf(round), 'kopie')])).toEqual([1, 2]);
  });
});

describe('tables by number', () => {
  it('reads ranges and lists', () => {
    expect(numbersIn('1-3, 7 en 9 t/m 10')).toEqual([1, 2, 3, 7, 9, 10]);
    expect(numbersIn('0, x')).toEqual([]);
    expect(numbersIn('1-99999')).toHaveLength(2000);
  });
  it('comes back as it was', () => {
    const asked = { numbers: [1, 2, 3, 7, 9, 10] };
    expect(tablesDraft(asked).numbers).toBe('1-3, 7, 9-10');
    expect(tablesFrom(tablesDraft(asked))).toEqual(asked);
  });
  it('nothing chosen is all of them', () => {
    expect(tablesFrom({ way: 'rooms', rooms: [], themes: [], numbers: '' })).toBeUndefined();
  });
});

describe('the order', () => {
  it('moves one place, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('says when each step begins', () => {
    expect(offsets([draftOf(round), { ...draftOf(round), minutes: Number.NaN }, draftOf(round)])).toEqual([
      0, 30, 30, 60,
    ]);
  });
});
