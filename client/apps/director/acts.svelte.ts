import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { Ack } from '../../../shared/protocol/messages.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { HallLive } from './hall.ts';
import { withRefusals } from './i18n.ts';

/** A question before something that the whole hall notices. */
export interface Question {
  title: string;
  explanation: string;
  /** Words on the button that does it. */
  yes: string;
  run: () => void;
}

/** What the director does, one thing at a time: a second tap while the first is under way does nothing. */
export class Acts {
  refused = $state.raw<Refusal | null>(null);
  question = $state.raw<Question | null>(null);
  #busy = $state(false);
  readonly #live: HallLive;

  constructor(live: HallLive) {
    this.#live = live;
  }

  /** Whether something can be done now. Without a line nothing is kept for later: the moment would have passed. */
  get able(): boolean {
    return !this.#busy && this.#live.connection === 'online';
  }

  /** Resolves with true when the server did it. */
  async run(command: DeviceCommand): Promise<boolean> {
    if (!this.able) return false;
    this.#busy = true;
    const ack = await this.#live.ask(command);
    this.#busy = false;
    await this.#tell(ack);
    return ack.ok;
  }

  /** For what cannot wait until something else is done. */
  async urgent(command: DeviceCommand): Promise<void> {
    await this.#tell(await this.#live.ask(command));
  }

  /** For a part of the page that says itself why something was not done. */
  readonly send = async (command: DeviceCommand): Promise<Ack> => {
    const ack = await this.#live.ask(command);
    if (!ack.ok) await withRefusals();
    return ack;
  };

  async #tell(ack: Ack): Promise<void> {
    if (!ack.ok) await withRefusals();
    this.refused = ack.ok ? null : ack.refusal;
  }

  ask(question: Question): void {
    if (this.able) this.question = question;
  }
}
