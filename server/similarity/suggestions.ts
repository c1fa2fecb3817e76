import type { Worker } from 'node:worker_threads';
import type { CardId } from '../../shared/ids.ts';
import type { Neighbour } from '../../shared/similarity/similarity.ts';
import type { Engine } from '../engine/engine.ts';
import type { Suggest } from '../ports/suggest.ts';
import { startThread } from '../thread.ts';
import { cardsOf, changesSince } from './cards.ts';
import type { Question, Reply } from './finder.ts';

interface Waiting {
  resolve: (neighbours: Neighbour[]) => void;
  reject: (error: unknown) => void;
}

/**
 * Keeps the words of all cards in a thread that finds those that are alike, so that nobody's command waits for it. The
 * thread is told what changed with the next question; one that died is started anew and told everything.
 */
export class Suggestions implements Suggest {
  readonly #engine: Pick<Engine, 'head' | 'summit'>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #told = new Map<CardId, string>();
  #thread: Worker | null = null;
  #asked = 0;
  /** Position of the log up to which the thread was told. */
  #toldHead = -1;

  constructor(engine: Pick<Engine, 'head' | 'summit'>) {
    this.#engine = engine;
  }

  neighbours(card: CardId, limit: number): Promise<Neighbour[]> {
    this.#thread ??= this.#start();
    this.#asked += 1;
    const question: Question = { id: this.#asked, card, limit, ...this.#changes() };
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      this.#thread?.postMessage(question);
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#lose(new Error('the server stops'));
    await thread?.terminate();
  }

  #changes() {
    const { head, summit } = this.#engine;
    if (head === this.#toldHead) return { put: [], gone: [] };
    this.#toldHead = head;
    return changesSince(this.#told, cardsOf(summit));
  }

  #start(): Worker {
    const thread = startThread('./similarity/finder.ts', null);
    thread.unref();
    thread.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ('error' in reply) waiting?.reject(reply.error);
      else waiting?.resolve(reply.neighbours);
    });
    const gone = (error: unknown) => {
      if (this.#thread === thread) this.#lose(error);
    };
    thread.on('error', gone);
    thread.on('exit', () => gone(new Error('the finder ended')));
    return thread;
  }

  #lose(error: unknown): void {
    this.#thread = null;
    this.#toldHead = -1;
    this.#told.clear();
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(error);
  }
}
