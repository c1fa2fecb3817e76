import type { Device } from '../../../client/sync/device.ts';
import { makeReplica, type Replica } from '../../../client/sync/replica.ts';
import type { ChoicePreview } from '../../../shared/choices/report.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { FollowupPlan } from '../../../shared/facts/followup.ts';
import type { Round } from '../../../shared/ids.ts';
import { type ConsoleState, consoleView } from '../../../shared/views/console.ts';
import { type PlenaryState, plenary } from '../../../shared/views/plenary.ts';
import { type ProgrammeState, programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import type { Operator } from '../../control/operator.ts';
import { type Entrance, enter, newId } from '../enter.ts';
import type { Part } from '../schedule.ts';
import type { Stage } from '../stage.ts';

const MOST_CHOICES = 4;
/** However fast the day is played, voters get this long: they are real connections. */
const LEAST_VOTING_MS = 5000;
const LOOK_MS = 50;
/** What a working group would agree on. */
const FIRST_PLAN: Omit<FollowupPlan, 'title'> = {
  ...{ owner: 'Wijkraad', group: 'Werkgroep van de dag', date: null, place: 'Stadhuis' },
  ...{ status: 'planned', reason: '', note: '' },
};

type Reads = [Replica<ProgrammeState>, Replica<PlenaryState>, Replica<ConsoleState>];

/** The director: sees all counts, starts each step at its time, and runs the ballot. */
export class Director {
  readonly device: Device;
  readonly #programme: Replica<ProgrammeState>;
  readonly #plenary: Replica<PlenaryState>;
  readonly #console: Replica<ConsoleState>;

  private constructor(device: Device, replicas: Reads) {
    this.device = device;
    [this.#programme, this.#plenary, this.#console] = replicas;
  }

  static async enter(entrance: Pick<Entrance, 'url' | 'token'>): Promise<Director> {
    const replicas: Reads = [
      makeReplica('programme', ONLY, programme),
      makeReplica('plenary', ONLY, plenary),
      makeReplica('console', ONLY, consoleView),
    ];
    return new Director(await enter({ ...entrance, app: 'director', replicas }), replicas);
  }

  get programme(): ProgrammeState {
    return this.#programme.state;
  }
  get plenary(): PlenaryState {
    return this.#plenary.state;
  }
  get console(): ConsoleState {
    return this.#console.state;
  }

  async play(stage: Stage, operator: Pick<Operator, 'post'>): Promise<void> {
    for (const part of stage.parts) {
      await stage.day.until(part.from);
      await this.#givePlaces(operator, part.step.round ?? null);
      await this.device.ask({ type: 'startStep', step: part.step.id });
      await this.#givePlaces(operator, null);
      if (part.step.kind === 'ballot') await this.#vote(stage, part);
    }
    await stage.day.until(stage.end);
    await this.device.ask({ type: 'endStep' });
    await this.#goOn(operator);
  }

  /** Puts ready what was chosen, as the organisers do once everybody is home, and agrees on the first of it. */
  async #goOn(operator: Pick<Operator, 'post'>): Promise<void> {
    const { ballot } = this.plenary;
    const [first, ...rest] = ballot?.result?.chosen ?? [];
    if (ballot === null || first === undefined || ballot.terms.trial) return;
    const run = (command: DeviceCommand) => operator.post('/api/commands', { id: newId(), command });
    const followups = [first, ...rest].map((of) => ({ followup: newId(), ballot: ballot.ballot, of }));
    await run({ type: 'makeFollowups', followups });
    const title = ballot.options.find(({ id }) => id === first)?.title ?? { nl: first };
    const [{ followup }] = followups as [(typeof followups)[0]];
    await run({ type: 'changeFollowup', followup, revision: 1, plan: { ...FIRST_PLAN, title } });
    await run({ type: 'approveFollowup', followup, revision: 2 });
  }

  /**
   * Gives places for every choice of themes that is closed, as soon as it is; and for the round that is about to begin,
   * also when nobody closed its choice.
   */
  async #givePlaces(operator: Pick<Operator, 'post'>, beginning: Round | null): Promise<void> {
    for (const [choice, { state, round }] of Object.entries(this.console.choices)) {
      if (state === 'allocated' || (state === 'open' && round !== beginning)) continue;
      if (state === 'open') await operator.post('/api/choices/close', { choice });
      const { tables } = await operator.post<ChoicePreview>('/api/choices/preview', { choice });
      await operator.post('/api/choices/accept', { choice, tables });
    }
  }

  /** The ballot opens and closes with its step where the running order says so; else the director does it. */
  async #vote(stage: Stage, part: Part): Promise<void> {
    if (this.#isVoting) return this.#untilVoted(stage, part);
    const { step, from } = part;
    const options = this.programme.themes.map(({ id }) => id);
    const choose = Math.min(MOST_CHOICES, options.length - 1);
    const ballot = newId();
    await stage.day.until(from + 1);
    const { ok } = await this.device.ask({ type: 'openBallot', ballot, title: step.title, options, choose });
    if (!ok) return;
    await this.#untilVoted(stage, part);
    await this.device.ask({ type: 'closeBallot', ballot });
  }

  get #isVoting(): boolean {
    const { ballot } = this.plenary;
    return ballot !== null && ballot.result === null;
  }

  async #untilVoted({ day }: Stage, { to }: Part): Promise<void> {
    const opened = performance.now();
    const isOver = (): boolean => {
      const { cast = 0, eligible = 0 } = this.plenary.ballot ?? {};
      const timeIsUp = day.minute() >= to && performance.now() - opened > LEAST_VOTING_MS;
      return timeIsUp || (eligible > 0 && cast === eligible);
    };
    while (!isOver()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
