import type { Command, CommandOf, CommandType } from '../../shared/commands/command.ts';
import type { Actor, ActorRole, Fact } from '../../shared/facts/fact.ts';
import type { BallotId, PersonId } from '../../shared/ids.ts';
import type { Person } from '../../shared/people.ts';
import { type Refusal, refusal } from '../../shared/refusal.ts';
import type { Device, Link, Paper, Row } from '../ports/store.ts';
import type { Summit } from './state.ts';

/** The rows beside the log, as the rules may read them. */
export interface Book {
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly links: ReadonlyMap<string, Link>;
  readonly devices: ReadonlyMap<string, Device>;
  /** Papers in the box, by receipt. */
  papers(ballot: BallotId): ReadonlyMap<string, Paper>;
}

/** All that a decision may look at. Time comes as a value; there is no chance and no I/O. */
export interface Situation {
  readonly summit: Summit;
  readonly book: Book;
  readonly actor: Actor;
  /** Hall time, epoch milliseconds. */
  readonly now: number;
  /** 128 random bits that nobody knew before this command, another for each number: for ids and lots. */
  fresh(index: number): string;
}

export interface Outcome {
  facts: Fact[];
  rows?: Row[];
}
export type Decision = Outcome | Refusal;

/** Nobody can add a command without saying who may ask it. */
export interface Rule<C extends Command = Command> {
  access(actor: Actor, command: C, situation: Situation): boolean;
  decide(command: C, situation: Situation): Decision;
}
export type Rules<T extends CommandType> = { [K in T]: Rule<CommandOf<K>> };

/** Access for these roles, whatever the command holds. The operator sits at the server itself and may do all. */
export const roles =
  (...allowed: ActorRole[]) =>
  (actor: Actor): boolean =>
    actor.role === 'operator' || allowed.includes(actor.role);

export const facts = (...list: Fact[]): Outcome => ({ facts: list });
/** Nothing to do: what was asked is already so. */
export const ALREADY: Outcome = { facts: [] };
export { refusal };
