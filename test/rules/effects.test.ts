import { describe, expect, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Effect, Step } from '../../shared/facts/programme.ts';
import { director, facilitatorOf, organiser } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { NOON, offered, opened, PREPARED, STEPS, started, words } from '../support/smallHall.ts';

const ended = (step: string): Fact => ({ type: 'stepEnded', step, endedAt: NOON });
const with_ = (id: string, more: Partial<Step>): Fact => ({
  type: 'programmeSet',
  steps: STEPS.map((step) => (step.id === id ? { ...step, ...more } : step)),
});
const start = (step: string) => ({ type: 'startStep', step }) as const;
const types = (facts: readonly Fact[]) => facts.map(({ type }) => type);
const decided = (outcome: { decision: object }) => (outcome.decision as { facts: Fact[] }).facts;

const VOTE: Effect = { do: 'openBallot', title: { nl: 'Welk?' }, options: 'themes', choose: 4 };
const BELL: Effect = { do: 'tellTables', message: { nl: 'Nog vijf minuten' }, bell: true };

describe('the scene of a step', () => {
  test('is put on the screens when it starts, in the same breath', () => {
    given(...PREPARED, with_('first', { scene: { kind: 'tally' } }))
      .when(director, start('first'))
      .decides(started('first'), { type: 'sceneShown', scene: { kind: 'tally' } });
  });
  test('that stands there already is not put there again', () => {
    given(...PREPARED, with_('first', { scene: { kind: 'auto' } }))
      .when(director, start('first'))
      .decides(started('first'));
  });
  test('goes when the start is taken back, unless the director chose another since', () => {
    const began = [
      ...PREPARED,
      with_('first', { scene: { kind: 'tally' } }),
      started('first'),
      { type: 'sceneShown', scene: { kind: 'tally' } },
    ] as Fact[];
    const undone: Fact = { type: 'stepUndone', running: null, last: null };
    given(...began)
      .when(director, { type: 'undoStep' })
      .decides(undone, { type: 'sceneShown', scene: { kind: 'auto' } });
    given(...began, { type: 'sceneShown', scene: { kind: 'calm' } })
      .when(director, { type: 'undoStep' })
      .decides(undone);
  });
});

describe('opening and closing effects', () => {
  test('become facts of the same command, in the order of the day', () => {
    const day = [
      ...PREPARED,
      {
        type: 'programmeSet',
        steps: STEPS.map((step) =>
          step.id === 'first'
            ? { ...step, closing: [BELL, { do: 'showScene', scene: { kind: 'calm' } }] }
            : step.id === 'vote'
              ? { ...step, opening: [VOTE] }
              : step,
        ),
      } as Fact,
      started('first'),
    ];
    const facts = decided(given(...day).when(director, start('vote')));
    expect(types(facts)).toEqual(['stepEnded', 'tablesTold', 'sceneShown', 'stepStarted', 'ballotOpened']);
    expect(facts[1]).toEqual({
      type: 'tablesTold',
      tables: ['t1', 't2', 't3'],
      message: { nl: 'Nog vijf minuten' },
      bell: true,
      at: NOON,
    });
    // A format does not know how many themes there are: one must remain that is not chosen.
    expect(facts[4]).toMatchObject({ ballot: mint('fresh 4'), choose: 2 });
  });

  test('one sees what the one before did: the ballot of this step closes before the next opens', () => {
    const day = [
      ...PREPARED,
      with_('first', { closing: [{ do: 'closeBallot' }, VOTE] }),
      started('first'),
      opened(),
    ];
    const facts = decided(given(...day).when(director, { type: 'endStep' }));
    expect(types(facts)).toEqual(['stepEnded', 'ballotClosed', 'ballotOpened']);
  });

  test('one that cannot be is named, and the day goes on', () => {
    given(...PREPARED, with_('first', { opening: [VOTE, BELL] }), opened())
      .when(director, start('first'))
      .decides(
        started('first'),
        { type: 'effectSkipped', step: 'first', effect: 'openBallot', reason: 'ballot-open' },
        {
          type: 'tablesTold',
          tables: ['t1', 't2', 't3'],
          message: { nl: 'Nog vijf minuten' },
          bell: true,
          at: NOON,
        },
      );
  });

  test('the choice of a theme opens with a step and closes with it, with a lot that nobody knew', () => {
    const choose: Step['opening'] = [{ do: 'openChoice', round: 2, themes: 'all', most: 3 }];
    const close: Step['closing'] = [{ do: 'closeChoice', round: 2 }];
    const day = [...PREPARED, with_('first', { opening: choose, closing: close })];
    expect(types(decided(given(...day).when(director, start('first'))))).toEqual([
      'stepStarted',
      'choiceOpened',
    ]);
    const facts = decided(given(...day, started('first'), offered()).when(director, { type: 'endStep' }));
    expect(facts[1]).toMatchObject({ type: 'choiceClosed', lot: mint('fresh 1') });
  });

  test('a message goes to the tables of the step, or to those it names', () => {
    const told = (more: Partial<Step>) =>
      decided(given(...PREPARED, with_('first', more)).when(director, start('first')))[1];
    expect(told({ opening: [BELL], tables: { rooms: ['zaal'] } })).toMatchObject({ tables: ['t1', 't2'] });
    expect(told({ opening: [BELL], tables: { themes: ['home'] } })).toMatchObject({ tables: ['t2'] });
    expect(told({ opening: [{ ...BELL, tables: { numbers: [3] } } as Effect] })).toMatchObject({
      tables: ['t3'],
    });
  });

  test('what a round says at its end is not said where the next round begins at once', () => {
    const day = [
      ...PREPARED,
      with_('first', { closing: [BELL, { do: 'showScene', scene: { kind: 'calm' } }] }),
      started('first'),
    ];
    const begun = ['stepEnded', 'sceneShown', 'stepStarted'];
    expect(types(decided(given(...day).when(director, start('second'))))).toEqual(begun);
    const skip = { type: 'skipStep', step: 'first' } as const;
    expect(types(decided(given(...day).when(director, skip)))).toEqual(begun);
    const ending = decided(given(...day).when(director, { type: 'endStep' }));
    expect(types(ending)).toEqual(['stepEnded', 'tablesTold', 'sceneShown']);
  });

  test('what a round says as it begins is said, also where another was just over', () => {
    const day = [...PREPARED, with_('second', { opening: [BELL] }), started('first')];
    const facts = decided(given(...day).when(director, start('second')));
    expect(types(facts)).toEqual(['stepEnded', 'stepStarted', 'tablesTold']);
  });

  test('going back closes nothing, and opens nothing again', () => {
    const day = [
      ...PREPARED,
      with_('second', { closing: [BELL] }),
      started('first'),
      ended('first'),
      started('second'),
    ];
    given(...day)
      .when(director, { type: 'goBack', step: 'second', time: 'left' })
      .decides(ended('second'), started('first'));
  });
});

describe('a running order that refers to what is not there', () => {
  const set = (more: Partial<Step>) => ({
    type: 'setProgramme' as const,
    steps: STEPS.map((step) => (step.id === 'first' ? { ...step, ...more } : step)),
  });
  test.each<[Partial<Step>, string]>([
    [{ tables: { rooms: ['kelder'] } }, 'kelder'],
    [{ tables: { themes: ['sport'] } }, 'sport'],
    [{ tables: { numbers: [1, 99] } }, '99'],
    [
      { opening: [{ do: 'openBallot', title: { nl: 'x' }, options: ['green', 'sport'], choose: 1 }] },
      'sport',
    ],
    [{ opening: [{ do: 'openChoice', round: 7, themes: 'all', most: 2 }] }, '7'],
    [{ closing: [{ do: 'closeChoice', round: 7 }] }, '7'],
    [{ closing: [{ ...BELL, tables: { numbers: [4] } } as Effect] }, '4'],
  ])('%o', (more, id) => {
    given(...PREPARED)
      .when(organiser, set(more))
      .refuses('step-refers', { step: 'Ronde 1', id });
  });
  test('a message without words', () => {
    given(...PREPARED)
      .when(organiser, set({ scene: { kind: 'message' } }))
      .refuses('empty-text');
  });
});

describe('who may type', () => {
  const add = (round: number | null) => ({
    type: 'addIdea' as const,
    idea: mint('bench'),
    table: 't1',
    round,
    words: words('Bankje'),
  });
  const outside = (more: Partial<Step>, round: number | null = 1, ...facts: Fact[]) =>
    decided(
      given(...PREPARED, with_('first', more), started('first'), ...facts).when(
        facilitatorOf('t1'),
        add(round),
      ),
    );

  test('what a table says is never refused; where nobody was asked it is marked', () => {
    expect(outside({})[0]).not.toHaveProperty('outside');
    expect(outside({ typing: 'everybody' })[0]).not.toHaveProperty('outside');
    expect(outside({ typing: 'nobody' })[0]).toMatchObject({ type: 'ideaAdded', late: false, outside: true });
    expect(outside({ tables: { numbers: [2] } })[0]).toMatchObject({ outside: true });
    expect(outside({ tables: { themes: ['green'] } })[0]).not.toHaveProperty('outside');
  });
  test('what belongs to a round that is over is late, not outside', () => {
    const [late] = outside({}, 1, ended('first'), started('vote'));
    expect(late).toMatchObject({ late: true });
    expect(late).not.toHaveProperty('outside');
  });
  test('before the day nobody is asked and nothing is marked; a step without typing marks', () => {
    const before = decided(given(...PREPARED).when(facilitatorOf('t1'), add(null)));
    expect(before[0]).not.toHaveProperty('outside');
    expect(outside({}, null, ended('first'), started('doors'))[0]).toMatchObject({ outside: true });
  });
});
