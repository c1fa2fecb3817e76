import type { Fact } from '../../shared/facts/fact.ts';
import {
  afterClosing,
  afterOpening,
  type Closure,
  type SeatingReason,
  type SeatingWeights,
} from '../../shared/facts/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { ProgrammeRulesState } from './programmeState.ts';
import type { TablesState } from './tables.ts';

/** Seats that changed together, as they were before. */
export interface SeatingChange {
  reason: Exclude<SeatingReason, 'undo'>;
  hash: string;
  seats: { person: PersonId; round: Round; from: TableId | null; to: TableId | null }[];
  absent: PersonId[];
  closed: TableId[];
  pinned: { person: PersonId; round: Round }[];
}

/** The tables somebody was promised: in every round, and in rounds of their own. */
export interface Pins {
  all: TableId | null;
  rounds: Map<Round, TableId>;
}

export interface SeatingState {
  /** Null while nobody has chosen others than those that the placer begins with. */
  weights: SeatingWeights | null;
  pins: Map<PersonId, Pins>;
  closed: Map<TableId, Closure>;
  /** People who do not come, until they do. */
  absent: Set<PersonId>;
  /** What can be taken back, the latest at the end. */
  changes: SeatingChange[];
  /** Facts to come that belong to the latest change. */
  coming: number;
  /** Raised by every fact after which a plan or its report may be another. */
  edition: number;
}

/** Enough to go back a morning; each holds what a plan changed, at most every seat. */
const CHANGES_KEPT = 8;

export const noSeating = (): SeatingState => ({
  weights: null,
  pins: new Map(),
  closed: new Map(),
  absent: new Set(),
  changes: [],
  coming: 0,
  edition: 0,
});

/** What happens all the time and changes nothing about who sits where. */
const BESIDE: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'stepExtended',
  'stepPaused',
  'stepResumed',
  'arrivalRepeated',
  'tabletPaired',
  'ideaAdded',
  'ideaReworded',
  'ideaWithdrawn',
  'ideaRestored',
  'ideaMoved',
  'ideaApproved',
  'ideaHidden',
  'ballotOpened',
  'voteCast',
  'ballotClosed',
  'themesChosen',
  'badgeReplaced',
  'queueTold',
  'waysSet',
  'repackPlanned',
  'repackDue',
  'repackDropped',
]);

/** To be called while `tables` does not know the fact yet: what a plan replaces is what can be taken back. */
export function foldSeating(state: SeatingState, fact: Fact, tables: TablesState): void {
  if (!BESIDE.has(fact.type)) state.edition += 1;
  switch (fact.type) {
    case 'seatingWeightsSet':
      state.weights = fact.weights;
      break;
    case 'seatPinned':
    case 'pinLifted':
      foldPins(state.pins, fact);
      break;
    case 'tableClosed':
      state.closed.set(fact.table, afterClosing(state.closed.get(fact.table), fact.fromRound));
      break;
    case 'tableOpened': {
      const left = afterOpening(state.closed.get(fact.table), fact.fromRound);
      if (left === null) state.closed.delete(fact.table);
      else state.closed.set(fact.table, left);
      break;
    }
    case 'tablesSet':
      forgetTables(state, new Set(fact.tables.map((table) => table.id)));
      break;
    case 'personArrived':
      state.absent.delete(fact.person);
      break;
    default:
      foldChange(state, fact, tables);
  }
}

function foldPins(
  pins: SeatingState['pins'],
  fact: Extract<Fact, { type: 'seatPinned' | 'pinLifted' }>,
): void {
  const { person, round } = fact;
  const mine = pins.get(person) ?? { all: null, rounds: new Map<Round, TableId>() };
  pins.set(person, mine);
  if (fact.type === 'seatPinned') {
    if (round === null) mine.all = fact.table;
    else mine.rounds.set(round, fact.table);
    return;
  }
  if (round !== null) mine.rounds.delete(round);
  if (round === null || (mine.all === null && mine.rounds.size === 0)) pins.delete(person);
}

function forgetTables(state: SeatingState, kept: ReadonlySet<TableId>): void {
  for (const table of state.closed.keys()) if (!kept.has(table)) state.closed.delete(table);
  for (const [person, pins] of state.pins) {
    if (pins.all !== null && !kept.has(pins.all)) pins.all = null;
    for (const [round, table] of pins.rounds) if (!kept.has(table)) pins.rounds.delete(round);
    if (pins.all === null && pins.rounds.size === 0) state.pins.delete(person);
  }
}

function foldChange(state: SeatingState, fact: Fact, tables: TablesState): void {
  if (fact.type === 'seatingChanged') {
    const { reason, hash, absent, closed, pinned = [] } = fact;
    if (reason === 'undo') {
      for (const person of state.changes.pop()?.absent ?? []) state.absent.delete(person);
      state.coming = 0;
      return;
    }
    for (const person of absent) state.absent.add(person);
    state.changes.push({ reason, hash, seats: [], absent, closed, pinned });
    if (state.changes.length > CHANGES_KEPT) state.changes.shift();
    state.coming = fact.seats;
  } else if (fact.type === 'seatMoved') {
    const { person, round, from, to } = fact;
    if (to !== null) state.absent.delete(person);
    const change = comingChange(state);
    change?.seats.push({ person, round, from: from?.table ?? null, to: to?.table ?? null });
  } else if (fact.type === 'seatsAssigned') {
    for (const { people } of fact.tables) for (const person of people) state.absent.delete(person);
    const change = comingChange(state);
    if (change !== undefined) change.seats = change.seats.concat(differences(fact, tables));
  }
}

/** The change that this fact belongs to, if any. */
function comingChange(state: SeatingState): SeatingChange | undefined {
  if (state.coming === 0) return undefined;
  state.coming -= 1;
  return state.changes.at(-1);
}

function differences(
  { round, tables: planned }: Extract<Fact, { type: 'seatsAssigned' }>,
  tables: TablesState,
): SeatingChange['seats'] {
  const before = new Map(tables.seats.get(round));
  const changed: SeatingChange['seats'] = [];
  for (const { place, people } of planned)
    for (const person of people) {
      const from = before.get(person) ?? null;
      before.delete(person);
      if (from !== place.table) changed.push({ person, round, from, to: place.table });
    }
  for (const [person, from] of before) changed.push({ person, round, from, to: null });
  return changed;
}

/** The last round that is over: all its steps have been, or were passed over. 0 before the first. */
export function roundsOver({ steps, running, last }: ProgrammeRulesState): Round {
  const order = [...steps.values()];
  const at = order.findIndex((step) => step.id === (running?.step ?? last));
  if (at === -1) return 0;
  const done = running === null ? at + 1 : at;
  const coming = new Set(order.slice(done).map((step) => step.round));
  const over = order.slice(0, done).flatMap(({ round }) => round ?? []);
  return Math.max(0, ...over.filter((round) => !coming.has(round)));
}

/** The table that somebody was promised in a round. */
export const pinOf = (state: SeatingState, person: PersonId, round: Round): TableId | undefined => {
  const pins = state.pins.get(person);
  return pins?.rounds.get(round) ?? pins?.all ?? undefined;
};
