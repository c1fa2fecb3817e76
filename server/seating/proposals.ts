import { createHash } from 'node:crypto';
import type { AssignSeats } from '../../shared/commands/tables.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import type { Placement } from '../../shared/seating/place.ts';
import type { Engine } from '../engine/engine.ts';
import { startThread } from '../thread.ts';
import { assignmentOf, instanceOf } from './instance.ts';
import type { PlacerMessage, PlacerTask } from './placer.ts';

export interface Proposal {
  id: string;
  instance: Instance;
  placement: Placement;
  frozenRounds: Round;
}

/** Seating plans that were made and not yet accepted. Made in a thread, so that the hall's screens do not stutter. */
export class Proposals {
  readonly #engine: Engine;
  readonly #made = new Map<string, Proposal>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async make(seed: number, newId: () => string): Promise<Proposal> {
    const { summit, book } = this.#engine;
    const instance = instanceOf(summit, book);
    const frozenRounds = summit.programme.running?.round ?? lastRound(summit.programme) ?? 0;
    const task: PlacerTask = { instance, seed, frozenRounds };
    if (frozenRounds > 0) task.base = assignmentOf(summit, instance.config.rounds);
    const proposal = { id: newId(), instance, placement: await runPlacer(task), frozenRounds };
    this.#made.set(proposal.id, proposal);
    // A handful is enough to compare.
    if (this.#made.size > 8) this.#made.delete(this.#made.keys().next().value ?? '');
    return proposal;
  }

  get(id: string): Proposal | undefined {
    return this.#made.get(id);
  }
}

function lastRound({ last, steps }: Engine['summit']['programme']): Round | undefined {
  return last === null ? undefined : steps.get(last)?.round;
}

function runPlacer(task: PlacerTask): Promise<Placement> {
  return new Promise((resolve, reject) => {
    const thread = startThread('./seating/placer.ts', task);
    thread.on('message', (message: PlacerMessage) => {
      if ('placement' in message) resolve(message.placement);
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('the placer ended without a plan')));
  });
}

/** The plan as a command, with the fingerprint that goes into the log. */
export function commandOf({ placement, instance, frozenRounds }: Proposal): AssignSeats {
  const rounds: AssignSeats['rounds'] = [];
  for (let round = frozenRounds + 1; round <= instance.config.rounds; round++) {
    const seats: [PersonId, TableId][] = [];
    for (const [person, tables] of placement.assignment) {
      const table = tables[round - 1];
      if (table != null) seats.push([person, table]);
    }
    const unplaced = placement.unplaced.filter((one) => one.round === round).map((one) => one.person);
    rounds.push({ round, seats, unplaced });
  }
  const hash = createHash('sha256').update(JSON.stringify(rounds)).digest('base64url').slice(0, 22);
  return { type: 'assignSeats', rounds, hash };
}

/** What an organiser wants to know before he accepts. */
export function summaryOf({ id, placement, instance, frozenRounds }: Proposal) {
  const rounds = Array.from({ length: instance.config.rounds - frozenRounds }, (_, i) => {
    const round = frozenRounds + 1 + i;
    const wishes = [0, 0, 0];
    let seated = 0;
    let other = 0;
    const themeOf = new Map(instance.tables.map((table) => [table.id, table.theme]));
    for (const person of instance.people) {
      const table = placement.assignment.get(person.id)?.[round - 1];
      if (table == null) continue;
      seated += 1;
      const rank = person.prefs.indexOf(themeOf.get(table) ?? '');
      if (rank >= 0 && rank < 3) wishes[rank] = (wishes[rank] ?? 0) + 1;
      else if (person.prefs.length > 0) other += 1;
    }
    return { round, seated, wishes, other };
  });
  return {
    id,
    people: instance.people.length,
    tables: instance.tables.length,
    seats: instance.tables.reduce((sum, table) => sum + table.capacity, 0),
    rounds,
    unplaced: placement.unplaced,
    terms: placement.terms,
  };
}
