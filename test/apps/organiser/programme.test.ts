import { describe, expect, it } from 'vitest';
import { READY_DAYS, readyDay } from '../../../client/apps/organiser/programme/readyDays.ts';
import {
  draftOf,
  moved,
  newDraft,
  offsets,
  stepsFrom,
} from '../../../client/apps/organiser/programme/stepDraft.ts';
import { setProgramme } from '../../../shared/commands/programme.ts';
import type { Step } from '../../../shared/facts/programme.ts';

const round: Step = {
  id: 'ronde-1',
  kind: 'round',
  title: { nl: 'Ronde 1', en: 'Round 1', ar: 'الجولة 1' },
  minutes: 30,
  round: 1,
  question: { nl: 'Wat mis je?', ar: 'ماذا ينقصك؟' },
  guide: [{ nl: 'Rondje', ar: 'جولة' }, { nl: 'Vraag door' }],
};

describe('ready days', () => {
  it.each(READY_DAYS)('%s is what the server takes, and stays the same when edited without change', (day) => {
    const steps = readyDay(day);
    expect(setProgramme.safeParse({ type: 'setProgramme', steps }).success).toBe(true);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(stepsFrom(steps.map(draftOf), false)).toEqual(steps);
  });

  it('are copies', () => {
    readyDay('evening')[0]!.title.nl = 'x';
    expect(readyDay('evening')[0]!.title.nl).toBe('Inloop');
  });
});

describe('a step that is edited', () => {
  const draft = draftOf(round);
  const [same] = stepsFrom([draft], true);

  it('comes back as it was', () => expect(same).toEqual(round));

  it('loses translations of words that changed, and no others', () => {
    const [step] = stepsFrom([{ ...draft, questionNl: 'Wat gaat goed?', guide: 'Rondje\nNieuw' }], true);
    expect(step?.question).toEqual({ nl: 'Wat gaat goed?' });
    expect(step?.title).toEqual(round.title);
    expect(step?.guide).toEqual([{ nl: 'Rondje', ar: 'جولة' }, { nl: 'Nieuw' }]);
  });

  it('has no question and round when it is no longer a round', () => {
    const [step] = stepsFrom([{ ...draft, kind: 'break' }], true);
    expect(step).toEqual({ id: 'ronde-1', kind: 'break', title: round.title, minutes: 30 });
  });
});

describe('numbers of rounds', () => {
  const drafts = [
    newDraft('nieuw', 'round', 'Extra'),
    draftOf({ ...round, id: 'twee', round: 2 }),
    draftOf(round),
  ];
  const numbers = (fixed: boolean) => stepsFrom(drafts, fixed).map((step) => step.round);

  it('follow the order while nobody has a seat', () => expect(numbers(false)).toEqual([1, 2, 3]));
  it('stay with their round once people have seats', () => expect(numbers(true)).toEqual([3, 2, 1]));
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
