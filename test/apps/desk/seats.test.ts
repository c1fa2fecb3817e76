import { describe, expect, it } from 'vitest';
import { arrivalOf, type Pending } from '../../../client/apps/desk/arrival.ts';
import { roundsAhead } from '../../../client/apps/desk/round.ts';
import { seatsAhead } from '../../../client/apps/desk/seats.ts';
import type { Step } from '../../../shared/facts/programme.ts';
import type { DeskState } from '../../../shared/views/desk.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';

const step = (id: string, round?: number): Step => ({
  id,
  kind: round === undefined ? 'plenary' : 'round',
  title: { nl: id },
  minutes: 30,
  ...(round !== undefined && { round }),
});
const steps = [step('inloop'), step('een', 1), step('lunch'), step('twee', 2), step('slot')];
const running = (id: string): ProgrammeState['running'] => ({
  step: id,
  round: null,
  startedAt: 0,
  endsAt: 0,
  remaining: null,
});
const ahead = (at: ProgrammeState['running'], last: string | null = null) =>
  roundsAhead({ steps, running: at, last }).map(({ id }) => id);

describe('rounds ahead', () => {
  it('are all of them before the day', () => expect(ahead(null)).toEqual(['een', 'twee']));
  it('begin with the round that runs', () => expect(ahead(running('een'))).toEqual(['een', 'twee']));
  it('leave out a round that ended', () => expect(ahead(null, 'een')).toEqual(['twee']));
  it('are those to come while people have lunch', () =>
    expect(ahead(running('lunch'), 'een')).toEqual(['twee']));
  it('are none at the end', () => expect(ahead(running('slot'), 'twee')).toEqual([]));
});

describe('seats ahead', () => {
  const desk: DeskState = {
    people: { p: { role: 'participant', seats: { 1: 't' }, arrived: null } },
    places: { t: { table: 't', number: 41, room: 'Aalmarktzaal', theme: 'groen' } },
    arrived: 0,
    badges: {},
    choices: {},
    themes: {},
  };
  const programme: ProgrammeState = {
    summit: null,
    themes: [{ id: 'groen', title: { nl: 'Groen' } }],
    steps,
    running: null,
    last: null,
  };

  it('name table, room and theme, and leave a gap where there is no seat', () => {
    expect(seatsAhead('p', desk, programme)).toEqual([
      { step: steps[1], number: 41, room: 'Aalmarktzaal', theme: { nl: 'Groen' } },
      null,
    ]);
  });

  it('are gaps for somebody unknown', () => expect(seatsAhead('x', desk, programme)).toEqual([null, null]));
});

describe('an arrival', () => {
  const item = (type: 'recordArrival' | 'undoArrival', state: string, person = 'p'): Pending => ({
    state,
    command: type === 'undoArrival' ? { type, person, desk: 'B' } : { type, person, desk: 'B', at: 5 },
  });
  const known = { desk: 'A', at: 1 };

  it('is what the server told', () => expect(arrivalOf('p', known, [])).toEqual({ ...known, sent: true }));
  it('is provisional while only this desk knows', () =>
    expect(arrivalOf('p', null, [item('recordArrival', 'queued')])).toEqual({
      desk: 'B',
      at: 5,
      sent: false,
    }));
  it('stays the first one', () =>
    expect(arrivalOf('p', known, [item('recordArrival', 'inFlight')])).toEqual({ ...known, sent: true }));
  it('ends when it is taken back, and may begin anew', () => {
    expect(arrivalOf('p', known, [item('undoArrival', 'queued')])).toBeNull();
    const both = [item('undoArrival', 'queued'), item('recordArrival', 'queued')];
    expect(arrivalOf('p', known, both)?.sent).toBe(false);
  });
  it('is not that of others, nor of what the server has or refused', () =>
    expect(
      arrivalOf('p', null, [
        item('recordArrival', 'queued', 'q'),
        item('recordArrival', 'acked'),
        item('recordArrival', 'parked'),
      ]),
    ).toBeNull());
});
