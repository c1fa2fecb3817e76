import type { Entry, Fact } from '../../shared/facts/fact.ts';
import type { BallotId } from '../../shared/ids.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import type { Engine } from './engine.ts';

const SERVER = { role: 'operator', device: 'server' } as const;

interface Parts {
  engine: Pick<Engine, 'submit' | 'summit' | 'book' | 'onTrouble'>;
  store: Pick<Store, 'sealBox'>;
  clock: Clock;
  /** Calls back after some milliseconds; gives back how to call that off. */
  after?: (run: () => void, ms: number) => () => void;
}

function afterReal(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

/** Closes a ballot when its countdown is over, and seals the box of every ballot that is closed, also after a crash. */
export class BallotKeeper {
  readonly #parts: Required<Parts>;
  readonly #pending = new Map<BallotId, () => void>();

  constructor({ after = afterReal, ...parts }: Parts) {
    this.#parts = { after, ...parts };
  }

  /** What the process before this one left undone. */
  start(): void {
    for (const [ballot, { open, closesAt }] of this.#parts.engine.summit.ballots.ballots) {
      if (!open) this.#seal(ballot);
      else this.#ending(ballot, closesAt);
    }
  }

  heard(entries: readonly Entry[]): void {
    for (const { fact } of entries) this.#heard(fact);
  }

  close(): void {
    for (const callOff of this.#pending.values()) callOff();
    this.#pending.clear();
  }

  #heard(fact: Fact): void {
    if (fact.type === 'ballotEnding') this.#ending(fact.ballot, fact.closesAt);
    if (fact.type !== 'ballotClosed') return;
    this.#ending(fact.ballot, null);
    this.#seal(fact.ballot);
  }

  #seal(ballot: BallotId): void {
    const { engine, store } = this.#parts;
    engine.book.sealBox(ballot);
    // Tried again at the next start.
    store.sealBox(ballot).catch((error: unknown) => engine.onTrouble(error));
  }

  #ending(ballot: BallotId, closesAt: number | null): void {
    this.#pending.get(ballot)?.();
    this.#pending.delete(ballot);
    if (closesAt === null) return;
    const { engine, clock, after } = this.#parts;
    const close = () => {
      this.#pending.delete(ballot);
      engine.submit(SERVER, { id: clock.newId(), command: { type: 'closeBallot', ballot } }, (ack) => {
        // The store is away for a moment; voters hear that it is closed meanwhile.
        if (!ack.ok && ack.again) this.#ending(ballot, clock.now() + RETRY_MS);
      });
    };
    this.#pending.set(ballot, after(close, Math.max(0, closesAt - clock.now()) / clock.rate));
  }
}

const RETRY_MS = 1000;
