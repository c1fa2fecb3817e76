import { describe, test } from 'vitest';
import type { Fact } from '../../shared/facts/fact.ts';
import type { Cue, Scene } from '../../shared/facts/screens.ts';
import { director, facilitatorOf, organiser, screen } from '../support/actors.ts';
import { given } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { ROOMS } from '../support/smallHall.ts';

const [one, two, three] = ['one', 'two', 'three'].map((name) => mint(name)) as [string, string, string];
const room = ROOMS[0]?.id ?? '';
const hall: Fact = { type: 'tablesSet', rooms: ROOMS, tables: [] };
const tally: Scene = { kind: 'tally' };
const calm: Scene = { kind: 'calm' };
const queued = (cue: string, more: Partial<Cue> = {}): Fact => ({
  type: 'sceneQueued',
  cue: { cue, scene: tally, ...more },
  before: null,
});

describe('showScene', () => {
  test('shows it; a message stays with the scene that needs one', () => {
    given()
      .when(director, { type: 'showScene', scene: { kind: 'calm', message: { nl: 'weg' } } })
      .decides({ type: 'sceneShown', scene: calm });
    given()
      .when(director, {
        type: 'showScene',
        scene: { kind: 'message', message: { nl: 'Koffie', en: 'Coffee' } },
      })
      .decides({ type: 'sceneShown', scene: { kind: 'message', message: { nl: 'Koffie', en: 'Coffee' } } });
  });
  test('never an empty message', () => {
    for (const scene of [{ kind: 'message' as const }, { kind: 'message' as const, message: { nl: '' } }])
      given().when(director, { type: 'showScene', scene }).refuses('empty-text');
  });
  test('in rooms that exist, each once', () => {
    given(hall)
      .when(director, { type: 'showScene', scene: tally, rooms: [room, room] })
      .decides({ type: 'sceneShown', scene: tally, rooms: [room] });
    given(hall)
      .when(director, { type: 'showScene', scene: tally, rooms: ['attic'] })
      .refuses('room-unknown', { room: 'attic' });
  });
});

describe('the queue', () => {
  test('a scene waits, and nothing changes on the screens', () => {
    given()
      .when(director, { type: 'queueScene', cue: one, scene: tally, before: null })
      .decides({ type: 'sceneQueued', cue: { cue: one, scene: tally }, before: null });
  });
  test('an id counts once, and the queue has an end', () => {
    given(queued(one))
      .when(director, { type: 'queueScene', cue: one, scene: calm, before: null })
      .refuses('id-taken');
    given(...Array.from({ length: 40 }, (_, i) => queued(mint(`cue ${i}`))))
      .when(director, { type: 'queueScene', cue: one, scene: tally, before: null })
      .refuses('queue-full');
  });
  test('moves in front of another, or to the end', () => {
    const three_ = given(queued(one), queued(two), queued(three));
    three_
      .when(director, { type: 'moveCue', cue: three, before: one })
      .decides({ type: 'cueMoved', cue: three, before: one });
    three_.when(director, { type: 'moveCue', cue: one, before: two }).isAlreadySo();
    three_.when(director, { type: 'moveCue', cue: three, before: null }).isAlreadySo();
    three_.when(director, { type: 'moveCue', cue: one, before: one }).isAlreadySo();
  });
  test('what another director took out is not moved', () => {
    given(queued(one)).when(director, { type: 'moveCue', cue: two, before: null }).refuses('queue-changed');
    given(queued(one)).when(director, { type: 'moveCue', cue: one, before: two }).refuses('queue-changed');
    given(queued(one)).when(director, { type: 'dropCue', cue: two }).isAlreadySo();
  });
  test('other words make another cue in the same place', () => {
    given(queued(one), queued(two))
      .when(director, { type: 'changeCue', cue: one, into: three, scene: calm })
      .decides(
        { type: 'cueDropped', cue: one },
        { type: 'sceneQueued', cue: { cue: three, scene: calm }, before: two },
      );
  });
});

describe('take', () => {
  test('puts the scene on and takes it out of the queue', () => {
    given(hall, queued(one, { rooms: [room] }))
      .when(director, { type: 'takeScene', cue: one, seen: 1 })
      .decides({ type: 'sceneTaken', cue: one, scene: tally, rooms: [room] });
  });
  test('of a queue that changed underneath: nothing happens on the screens', () => {
    given(queued(one), queued(two))
      .when(director, { type: 'takeScene', cue: one, seen: 1 })
      .refuses('queue-changed');
    given(queued(one), { type: 'sceneTaken', cue: one, scene: tally })
      .when(director, { type: 'takeScene', cue: one, seen: 1 })
      .refuses('queue-changed');
  });
  test('not in a room that is gone', () => {
    given(queued(one, { rooms: [room] }))
      .when(director, { type: 'takeScene', cue: one, seen: 1 })
      .refuses('room-unknown');
  });
  test('two directors at once: one take, not two', () => {
    const before = given(queued(one), queued(two));
    before
      .when(director, { type: 'takeScene', cue: one, seen: 2 })
      .decides({ type: 'sceneTaken', cue: one, scene: tally });
    before
      .and({ type: 'sceneTaken', cue: one, scene: tally })
      .when(organiser, { type: 'takeScene', cue: one, seen: 2 })
      .refuses('queue-changed');
  });
});

describe('taking back', () => {
  const shown: Fact[] = [
    { type: 'sceneShown', scene: tally, rooms: [room] },
    { type: 'sceneShown', scene: calm },
  ];
  test('every room has what it had before the last change', () => {
    given(...shown)
      .when(director, { type: 'takeBack', seen: 2 })
      .decides({ type: 'sceneTakenBack', stage: { scene: { kind: 'auto' }, roomScenes: { [room]: tally } } });
  });
  test('not twice by two, and not when there is nothing', () => {
    given(...shown)
      .and({ type: 'sceneTakenBack', stage: { scene: { kind: 'auto' }, roomScenes: {} } })
      .when(organiser, { type: 'takeBack', seen: 2 })
      .refuses('queue-changed');
    given().when(director, { type: 'takeBack', seen: 0 }).refuses('nothing-to-undo');
  });
});

describe('panic', () => {
  test('once is enough, whoever pressed', () => {
    given().when(director, { type: 'panic' }).decides({ type: 'panicked' });
    given({ type: 'panicked' }).when(organiser, { type: 'panic' }).isAlreadySo();
  });
  test('stays over what is taken, until somebody ends it', () => {
    const still = given(queued(one), { type: 'panicked' });
    still
      .when(director, { type: 'takeScene', cue: one, seen: 2 })
      .decides({ type: 'sceneTaken', cue: one, scene: tally });
    still.when(director, { type: 'endPanic' }).decides({ type: 'calmed' });
    given().when(director, { type: 'endPanic' }).isAlreadySo();
  });
});

describe('the name of a screen', () => {
  const device = screen.device;
  const named = { type: 'nameScreen', screen: device, name: 'Links', room } as const;
  test('is said by the screen itself or by the director', () => {
    const fact: Fact = { type: 'screenNamed', screen: device, name: 'Links', room };
    given(hall).when(screen, named).decides(fact);
    given(hall).when(director, named).decides(fact);
    given(hall, fact).when(director, named).isAlreadySo();
  });
  test('not by another device, and not in a room that is not there', () => {
    given(hall)
      .when({ ...screen, device: 'other' }, named)
      .refuses('not-allowed');
    given(hall).when(facilitatorOf('t1'), named).refuses('not-allowed');
    given().when(screen, named).refuses('room-unknown', { room });
  });
});

test('recordExport leaves a trace of what was taken out', () => {
  given()
    .when(organiser, { type: 'recordExport', what: 'ideas', format: 'csv', rows: 12 })
    .decides({ type: 'dataExported', what: 'ideas', format: 'csv', rows: 12 });
});
