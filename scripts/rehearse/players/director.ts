import type { Device } from '../../../client/sync/device.ts';
import { makeReplica, type Replica } from '../../../client/sync/replica.ts';
import { type ConsoleState, consoleView } from '../../../shared/views/console.ts';
import { type PlenaryState, plenary } from '../../../shared/views/plenary.ts';
import { type ProgrammeState, programme } from '../../../shared/views/programme.ts';
import { ONLY } from '../../../shared/views/view.ts';
import { type Entrance, enter, newId } from '../enter.ts';
import type { Part } from '../schedule.ts';
import type { Stage } from '../stage.ts';

const MOST_CHOICES = 4;
/** However fast the day is played, voters get this long: they are real connections. */
const LEAST_VOTING_MS = 5000;
const LOOK_MS = 50;

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

  async play(stage: Stage): Promise<void> {
    for (const part of stage.parts) {
      await stage.day.until(part.from);
      await this.device.ask({ type: 'startStep', step: part.step.id });
      if (part.step.kind === 'ballot') await this.#vote(stage, part);
    }
    await stage.day.until(stage.end);
    await this.device.ask({ type: 'endStep' });
  }

  async #vote({ day }: Stage, { step, from, to }: Part): Promise<void> {
    const options = this.programme.themes.map(({ id }) => id);
    const choose = Math.min(MOST_CHOICES, options.length - 1);
    const ballot = newId();
    await day.until(from + 1);
    const { ok } = await this.device.ask({ type: 'openBallot', ballot, title: step.title, options, choose });
    if (!ok) return;
    const opened = performance.now();
    const isOver = (): boolean => {
      const { cast = 0, eligible = 0 } = this.plenary.ballot ?? {};
      const timeIsUp = day.minute() >= to && performance.now() - opened > LEAST_VOTING_MS;
      return timeIsUp || (eligible > 0 && cast === eligible);
    };
    while (!isOver()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    await this.device.ask({ type: 'closeBallot', ballot });
  }
}
