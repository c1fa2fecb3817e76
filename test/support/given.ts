import { expect } from 'vitest';
import { Rowbook } from '../../server/engine/book.ts';
import type { Row, Rows } from '../../server/ports/store.ts';
import type { Decision } from '../../server/rules/rule.ts';
import { judge } from '../../server/rules/rules.ts';
import { emptySummit, fold, type Summit } from '../../server/rules/state.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor, Fact } from '../../shared/facts/fact.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../shared/refusal.ts';
import { frozen } from './freeze.ts';
import { mint } from './ids.ts';
import { NOON } from './smallHall.ts';

const NO_ROWS: Rows = { people: [], links: [], devices: [], papers: [] };

/** "Given that this happened, when somebody asks that, then ...": the rules without anything around them. */
export const given = (...facts: Fact[]): Given => new Given(facts, NO_ROWS, NOON);

class Given {
  readonly #facts: Fact[];
  readonly #rows: Rows;
  readonly #now: number;

  constructor(facts: Fact[], rows: Rows, now: number) {
    this.#facts = facts;
    this.#rows = rows;
    this.#now = now;
  }

  /** Rows beside the log. */
  with(rows: Partial<Rows>): Given {
    return new Given(this.#facts, { ...this.#rows, ...rows }, this.#now);
  }
  and(...facts: Fact[]): Given {
    return new Given([...this.#facts, ...facts], this.#rows, this.#now);
  }
  /** Hall time, epoch milliseconds. */
  at(now: number): Given {
    return new Given(this.#facts, this.#rows, now);
  }

  when(actor: Actor, command: Command): Outcome {
    const summit = folded(this.#facts);
    const fresh = (index: number) => mint(`fresh ${index}`);
    const situation = { summit, book: new Rowbook(this.#rows), actor, now: this.#now, fresh };
    const decision = judge(frozen(command), situation);
    // A decision only looks: the state is as before, and the same question has the same answer.
    expect(summit).toEqual(folded(this.#facts));
    expect(judge(command, situation)).toEqual(decision);
    return new Outcome(decision);
  }
}

export function folded(facts: readonly Fact[]): Summit {
  const summit = emptySummit();
  for (const fact of facts) fold(summit, frozen(fact));
  return summit;
}

class Outcome {
  readonly decision: Decision;

  constructor(decision: Decision) {
    this.decision = decision;
  }

  decides(...facts: Fact[]): this {
    expect(this.decision).toHaveProperty('facts', facts);
    return this;
  }
  /** The rows that are to be written, and nothing else beside the facts. */
  writes(...rows: Row[]): this {
    expect((this.decision as { rows?: Row[] }).rows ?? []).toEqual(rows);
    return this;
  }
  isAlreadySo(): this {
    return this.decides().writes();
  }
  refuses(code: RefusalCode, params?: Refusal['params']): this {
    expect(isRefusal(this.decision) ? this.decision.code : this.decision).toBe(code);
    if (params !== undefined) expect(this.decision).toHaveProperty('params', params);
    return this;
  }
}
