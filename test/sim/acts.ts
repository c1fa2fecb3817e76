import type { KnownChoice } from '../../server/rules/choices.ts';
import type { Summit } from '../../server/rules/state.ts';
import type { DeviceCommand, ServerCommand } from '../../shared/commands/command.ts';
import { HELP_REASONS } from '../../shared/facts/help.ts';
import type { Random } from '../../shared/seating/random.ts';
import { allocationFor } from '../support/allocation.ts';
import { DEVICES } from '../support/core.ts';
import { mint } from '../support/ids.ts';
import { PEOPLE as people, ROOMS, STEPS, TABLES, words } from '../support/smallHall.ts';
import type { SimDevice } from './device.ts';

/** Something that was stored on a device, and must therefore end in the log. */
export interface Typed {
  idea: string;
  text: string;
}

const PEOPLE = ['ann', 'bob', 'cas', 'olga'];
export const pick = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)]!;

/** What the person behind a device may think of next, from what his screen shows; null when there is nothing to do. */
export function thinkOf(sim: SimDevice, random: Random): DeviceCommand | null {
  switch (sim.app) {
    case 'facilitator':
      return atTheTable(sim, random);
    case 'desk':
      return atTheDoor(sim, random);
    case 'director':
      return inTheBooth(sim, random);
    case 'themeteam':
      return onIdea(Object.keys(sim.state('themeTeam').ideas), random, ['approveIdea', 'hideIdea']);
    case 'floor':
      return onTheFloor(sim, random);
    case 'organiser':
      return atThePlan(random);
    case 'participant':
      return inTheBox(sim, random);
    default:
      return null;
  }
}

function atThePlan(random: Random): DeviceCommand {
  const person = pick(random, PEOPLE);
  const round = 1 + random.below(2);
  const table = pick(random, TABLES).id;
  switch (random.below(12)) {
    case 0:
      return { type: 'pinSeat', person, round: pick(random, [round, null]), table };
    case 1:
      return { type: 'liftPin', person, round: pick(random, [round, null]) };
    case 2:
      return { type: 'closeTable', table, fromRound: round };
    case 3:
      return { type: 'openTable', table, fromRound: round };
    case 4:
    case 5:
      return { type: 'undoSeating' };
    default:
      return { type: 'moveSeat', person, round, to: pick(random, [table, null]) };
  }
}

/** What the server makes of what an organiser or a director asks, also when that is out of date by now. */
export function planOf(random: Random, summit: Summit): ServerCommand {
  const choice = [...summit.choices.choices].find(([, { state }]) => state !== 'allocated');
  const command = choice !== undefined && random.below(2) === 0 ? choiceAct(random, summit, ...choice) : null;
  return command ?? seatingOf(random, summit);
}

/** The lot of a choice; then its places, which may rest on what is no longer so. */
function choiceAct(
  random: Random,
  summit: Summit,
  choice: string,
  { state }: KnownChoice,
): ServerCommand | null {
  if (state === 'open') return { type: 'closeChoice', choice, lot: mint(`lot ${random.below(1000)}`) };
  const tables = TABLES.filter(() => random.below(2) === 0).map(({ id }) => ({
    table: id,
    theme: pick(random, ['green', 'home', 'safe', null]),
    open: random.below(4) > 0,
  }));
  const made = allocationFor(summit, people, choice, tables) ?? null;
  if (made === null || random.below(4) > 0) return made;
  return { ...made, outcomes: made.outcomes.slice(1) };
}

function seatingOf(random: Random, { tables }: Summit): ServerCommand {
  const some = PEOPLE.filter(() => random.below(2) === 0);
  const hash = `plan ${random.below(1000)}`;
  const seat = (): string => pick(random, TABLES).id;
  if (random.below(2) === 0) {
    const rounds = [1, 2].map((round) => ({
      round,
      seats: some.map((person): [string, string] => [person, seat()]),
      unplaced: PEOPLE.filter((person) => !some.includes(person)),
    }));
    return { type: 'assignSeats', rounds, hash };
  }
  const moves = some.map((person) => {
    const round = 1 + random.below(2);
    const now = tables.seats.get(round)?.get(person) ?? null;
    return { person, round, from: random.below(8) === 0 ? seat() : now, to: pick(random, [seat(), null]) };
  });
  const closed = random.below(3) === 0 ? [{ table: seat(), fromRound: 1 + random.below(2) }] : [];
  const pinned = moves.flatMap(({ person, round, to }) =>
    to === null || random.below(4) > 0 ? [] : [{ person, round, table: to }],
  );
  return { type: 'seatPeople', reason: 'repack', hash, moves, absent: some.slice(1), closed, pinned };
}

function atTheTable(sim: SimDevice, random: Random): DeviceCommand | null {
  const { table } = DEVICES[sim.name] as { table: string };
  const here = sim.device.outbox.items.flatMap(({ command }) =>
    command.type === 'addIdea' ? [command.idea] : [],
  );
  if (random.below(8) === 0) return callForHelp(sim, random, table);
  const ideas = [...here, ...Object.keys(sim.state('table').ideas)];
  if (random.below(10) < 6 || ideas.length === 0) {
    const idea = sim.newId();
    const round = sim.state('programme').running?.round ?? null;
    return { type: 'addIdea', idea, table, round, words: words(`idee ${idea}`) };
  }
  if (random.below(2) === 0)
    return { type: 'rewordIdea', idea: pick(random, ideas), words: words(`beter ${random.below(1000)}`) };
  if (random.below(3) === 0)
    return {
      type: 'moveIdea',
      idea: pick(random, ideas),
      spot: { side: pick(random, ['above', 'below'] as const), of: pick(random, ideas) },
    };
  return onIdea(ideas, random, ['withdrawIdea', 'restoreIdea']);
}

/** Asks for help, or takes a call back, sometimes before it was sent. */
function callForHelp(sim: SimDevice, random: Random, table: string): DeviceCommand {
  const mine = sim.device.outbox.items.flatMap(({ command }) =>
    command.type === 'askHelp' ? [command.call] : [],
  );
  const calls = [...mine, ...Object.keys(sim.state('table').calls)];
  if (calls.length > 0 && random.below(3) === 0)
    return { type: 'withdrawHelp', call: pick(random, calls), table };
  return {
    type: 'askHelp',
    call: sim.newId(),
    table,
    reason: pick(random, HELP_REASONS),
    at: sim.device.time.now(),
  };
}

function onTheFloor(sim: SimDevice, random: Random): DeviceCommand | null {
  const calls = Object.keys(sim.state('floor').calls);
  if (calls.length === 0)
    return random.below(4) === 0 ? { type: 'setSilence', minutes: 5 + random.below(9) } : null;
  const type = pick(random, ['takeHelp', 'takeHelp', 'releaseHelp', 'finishHelp'] as const);
  return { type, call: pick(random, calls) };
}

function onIdea(
  ideas: string[],
  random: Random,
  types: ('approveIdea' | 'hideIdea' | 'withdrawIdea' | 'restoreIdea')[],
): DeviceCommand | null {
  return ideas.length === 0 ? null : { type: pick(random, types), idea: pick(random, ideas) };
}

function atTheDoor(sim: SimDevice, random: Random): DeviceCommand {
  const person = pick(random, PEOPLE);
  const choice = Object.keys(sim.state('desk').choices)[0];
  if (choice !== undefined && person !== 'olga' && random.below(3) === 0)
    return { type: 'chooseThemes', choice, person, wishes: someWishes(random) };
  return random.below(4) === 0
    ? { type: 'undoArrival', person, desk: sim.name }
    : { type: 'recordArrival', person, desk: sim.name, at: 1 + random.below(1000) };
}

const someWishes = (random: Random): string[] =>
  ['green', 'home', 'safe'].slice(random.below(3)).slice(0, random.below(3));

function inTheBooth(sim: SimDevice, random: Random): DeviceCommand {
  const ballot = sim.state('plenary').ballot;
  const kind = random.below(11);
  if (kind < 3) return { type: 'startStep', step: pick(random, STEPS).id };
  if (kind === 3) return { type: 'extendStep', minutes: random.below(11) - 5 };
  if (kind === 4)
    return pick(random, [{ type: 'pauseStep' }, { type: 'resumeStep' }, { type: 'endStep' }] as const);
  if (kind === 5)
    return { type: 'showScene', scene: { kind: pick(random, ['auto', 'calm', 'tally'] as const) } };
  if (kind >= 9) return onScreens(sim, random);
  if (kind === 8)
    return {
      type: 'openChoice',
      choice: mint(`choice ${random.below(1e6)}`),
      round: 1 + random.below(2),
      themes: ['green', 'home', 'safe'],
      most: 2,
    };
  if (ballot !== null && ballot.result === null) return { type: 'closeBallot', ballot: ballot.ballot };
  const id = mint(`ballot ${random.below(1e6)}`);
  return {
    type: 'openBallot',
    ballot: id,
    title: { nl: '?' },
    options: ['green', 'home', 'safe'],
    choose: 1,
  };
}

/** Queue, take, panic and back, by what this director's page shows. */
function onScreens(sim: SimDevice, random: Random): DeviceCommand {
  const { queue, revision } = sim.state('screens');
  const scene = { kind: pick(random, ['auto', 'wall', 'tally'] as const) };
  const rooms = pick(random, [undefined, [pick(random, ROOMS).id]]);
  const cue = queue.length === 0 ? sim.newId() : pick(random, queue).cue;
  return pick<DeviceCommand>(random, [
    { type: 'queueScene', cue: sim.newId(), scene, rooms, before: pick(random, [null, cue]) },
    { type: 'queueScene', cue: sim.newId(), scene, rooms, before: null },
    { type: 'changeCue', cue, into: sim.newId(), scene, rooms },
    { type: 'moveCue', cue, before: pick(random, [null, cue]) },
    { type: 'takeScene', cue, seen: revision },
    { type: 'takeScene', cue, seen: revision },
    { type: 'takeBack', seen: revision },
    { type: 'dropCue', cue },
    { type: 'panic' },
    { type: 'endPanic' },
  ]);
}

function inTheBox(sim: SimDevice, random: Random): DeviceCommand | null {
  const ballots = Object.keys(sim.state('me').ballots);
  if (ballots.length === 0) return null;
  const choice = [pick(random, ['green', 'home', 'safe'])];
  return { type: 'castVote', ballot: pick(random, ballots), receipt: sim.newId(), choice };
}
