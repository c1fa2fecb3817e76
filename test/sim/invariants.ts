import { isDeepStrictEqual } from 'node:util';
import { themeOf } from '../../server/rules/place.ts';
import type { Summit } from '../../server/rules/state.ts';
import { listsOf } from '../../shared/choices/lists.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { isCallFact } from '../../shared/views/calls.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import { folded } from '../support/given.ts';
import type { SimDevice } from './device.ts';
import type { Platter } from './disk.ts';
import type { Truth } from './truth.ts';
import type { World } from './world.ts';

/** A promise that the core broke. */
export class Broken extends Error {}
const hold = (kept: boolean, what: string): void => {
  if (!kept) throw new Broken(what);
};

/** What must be true of a device whenever something reached it. */
export function checkDevice(world: World, truth: Truth, sim: SimDevice): void {
  for (const { name, key, pos, state } of sim.device.replicas) {
    if (pos === null) continue;
    const expected = truth.at(sim.epoch, name, key, pos);
    hold(expected !== null, `L1: ${sim.name} shows position ${pos} of ${name}, which is not on disk`);
    const same = JSON.stringify(state) === expected || isDeepStrictEqual(plain(state), JSON.parse(expected!));
    hold(same, `V2: ${name} on ${sim.name} is not what the log up to ${pos} says`);
  }
  for (const { command, state, epoch } of sim.device.outbox.items) {
    if (state !== 'acked' || command.type !== 'addIdea' || epoch === undefined) continue;
    const platter = world.disk.lives.get(epoch);
    const stored = platter?.entries.some(({ fact }) => isAdding(fact, command.idea)) === true;
    hold(stored, `L1: ${sim.name} heard that ${command.idea} was saved, and it is not on disk`);
    const table = sim.replica('table');
    const shown = epoch !== sim.epoch || table.pos === null || command.idea in sim.state('table').ideas;
    hold(shown, `O2: ${command.idea} was saved and is not on its own ${sim.name}`);
  }
}

const plain = (state: unknown): unknown => JSON.parse(JSON.stringify(state));
const isAdding = (fact: Fact, idea: string): boolean => fact.type === 'ideaAdded' && fact.idea === idea;

/** What must be true once the hall has come to rest with everything mended. */
export function checkHall(world: World, truth: Truth): void {
  const { current } = world.disk;
  checkLog(current);
  checkIdeas(world, current);
  checkVotes(current);
  checkHelp(current);
  for (const sim of world.devices) {
    checkDevice(world, truth, sim);
    checkOutbox(world, sim);
    for (const { name, key, pos } of sim.device.replicas)
      hold(
        truth.at(sim.epoch, name, key, pos ?? -1) === latest(world, truth, name, key),
        `${sim.name} lags behind`,
      );
  }
  const summit = folded(current.entries.map((entry) => entry.fact));
  hold(
    isDeepStrictEqual(world.server?.engine.summit, summit),
    'L1: the server believes what the log does not say',
  );
  checkSeats(summit);
  checkChoices(summit);
}

/** However choosing late, plans and moves crossed: nobody sits at another theme than he was told, and lists have no gaps. */
function checkChoices({ choices, tables, summit }: Summit): void {
  for (const { round, outcomes, given } of choices.choices.values()) {
    hold(given !== null || outcomes.size === 0, `C3: places in round ${round} without a lot`);
    for (const { person, theme } of outcomes.values()) {
      const table = summit.tables.get(tables.seats.get(round)?.get(person) ?? '');
      const sits = table === undefined ? theme : themeOf(table, choices.themes.get(round));
      hold(theme === null || sits === theme, `C5: ${person} was told ${theme} and sits at ${sits}`);
    }
    for (const [theme, people] of listsOf(outcomes.values()))
      people.forEach((person, i) => {
        const wait = outcomes.get(person)?.waiting.find((one) => one.theme === theme);
        hold(
          wait?.position === i + 1,
          `C5: ${person} is told ${wait?.position} on the list of ${theme}, not ${i + 1}`,
        );
      });
  }
}

/** However plans, moves and undoing crossed: nobody was sent to a chair that is not there. */
function checkSeats({ tables, summit }: Summit): void {
  for (const [round, seats] of tables.seats) {
    const taken = new Map<string, number>();
    for (const table of seats.values()) taken.set(table, (taken.get(table) ?? 0) + 1);
    for (const { id, number, capacity } of summit.tables.values()) {
      const people = taken.get(id) ?? 0;
      hold(people <= capacity, `round ${round}: ${people} people at table ${number} for ${capacity}`);
      hold(
        (tables.taken.get(round)?.get(id) ?? 0) === people,
        `round ${round}: table ${number} is miscounted`,
      );
    }
  }
}

function latest(world: World, truth: Truth, name: Parameters<Truth['at']>[1], key: string): string | null {
  const { epoch, entries } = world.disk.current;
  for (let i = entries.length; i >= 0; i--) {
    const state = truth.at(epoch, name, key, entries[i - 1]?.pos ?? 0);
    if (state !== null) return state;
  }
  return null;
}

function checkLog({ entries }: Platter): void {
  const closed = new Set<string>();
  entries.forEach(({ pos, cause }, i) => {
    hold(pos === i + 1, `L2: position ${pos} stands at ${i + 1}`);
    hold(!closed.has(cause), `O3: command ${cause} is in the log twice`);
    if (entries[i + 1]?.cause !== cause) closed.add(cause);
  });
}

function checkIdeas(world: World, { entries }: Platter): void {
  const times = new Map<string, string[]>();
  let standing = 0;
  for (const { fact } of entries) {
    if (fact.type === 'ideaAdded') times.set(fact.idea, [...(times.get(fact.idea) ?? []), fact.words.text]);
    if (fact.type === 'ideaAdded' || fact.type === 'ideaRestored') standing += 1;
    if (fact.type === 'ideaWithdrawn') standing -= 1;
  }
  for (const { idea, text } of world.typed)
    hold(
      isDeepStrictEqual(times.get(idea), [text]),
      `O1, O4: "${text}" is in the log ${times.get(idea)?.length ?? 0} times`,
    );
  hold(times.size === world.typed.length, 'O1: the log has ideas that nobody typed');
  const hub = world.server?.hub.state<PlenaryState>('plenary');
  hold(hub?.ideas === standing, `the screens count ${hub?.ideas} ideas of ${standing}`);
}

/** However calls, takings and withdrawals crossed: each call begins and ends once, and one table asks once for the same. */
function checkHelp({ entries }: Platter): void {
  const open = new Map<string, { about: string; taken: boolean }>();
  const over = new Set<string>();
  for (const { fact } of entries) {
    if (!isCallFact(fact)) continue;
    const { type, call } = fact;
    hold(!over.has(call), `help: ${type} for a call that was over`);
    if (type === 'helpAsked') {
      const about = `${fact.table} ${fact.reason}`;
      const same = [...open.values()].some((one) => one.about === about);
      hold(!same && !open.has(call), `help: ${about} was asked for twice`);
      open.set(call, { about, taken: false });
      continue;
    }
    const known = open.get(call);
    hold(known !== undefined || type === 'helpWithdrawn', `help: ${type} for a call that nobody made`);
    if (type === 'helpTaken') hold(known?.taken === false, 'help: two people go to one table');
    if (type === 'helpTaken' || type === 'helpReleased') {
      open.set(call, { about: known?.about ?? '', taken: type === 'helpTaken' });
      continue;
    }
    open.delete(call);
    over.add(call);
  }
}

function checkVotes({ entries, units }: Platter): void {
  const papers = units.flatMap((unit) =>
    unit.rows.flatMap((row) => (row.table === 'papers' ? [row.put.ballot] : [])),
  );
  const voters = new Map<string, string[]>();
  for (const { fact } of entries) {
    if (fact.type === 'voteCast') voters.set(fact.ballot, [...(voters.get(fact.ballot) ?? []), fact.person]);
    if (fact.type !== 'ballotClosed') continue;
    const voted = voters.get(fact.ballot) ?? [];
    const counted = fact.counts.reduce((sum, { votes }) => sum + votes, 0);
    hold(
      fact.cast === voted.length && counted === voted.length,
      `B1: ${voted.length} voted, ${fact.cast} counted`,
    );
  }
  for (const [ballot, voted] of voters) {
    hold(new Set(voted).size === voted.length, 'B1: somebody voted twice');
    hold(papers.filter((id) => id === ballot).length === voted.length, 'B2: voters and papers differ');
  }
}

/** Refusals that people may meet by what others did meanwhile. An idea that was typed is never refused. */
const MAY_BE_SET_ASIDE: Record<string, readonly string[]> = {
  rewordIdea: ['idea-withdrawn'],
  castVote: ['already-voted', 'ballot-closed'],
  chooseThemes: ['choice-over'],
};

function checkOutbox(world: World, { name, device }: SimDevice): void {
  hold(device.status === 'live', `${name} is ${device.status} although everything works`);
  hold(device.outbox.waiting === 0, `${name} still has ${device.outbox.waiting} to tell`);
  for (const { command, refusal } of device.outbox.parked) {
    const allowed = MAY_BE_SET_ASIDE[command.type] ?? [];
    const code = refusal?.code ?? '';
    // After an older copy was put back, a device may offer its own again before another offers what that rests on.
    const early = world.restored && ['ballot-unknown', 'choice-unknown', 'idea-unknown'].includes(code);
    const fine = command.type !== 'addIdea' && (early || allowed.includes(code));
    hold(fine, `O6: ${name} set ${command.type} aside: ${code}`);
  }
}
