import type { Worker } from 'node:worker_threads';
import { startThread } from '../thread.ts';
import type { Analyses, AnalysisName } from './analysis.ts';
import type { Question, Reply } from './analyst.ts';

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

/**
 * Asks one thread that stays: by its second question it is warm, and answers in milliseconds. It is started with the
 * first one, and anew when it died; whoever waited then hears of it.
 */
export class AnalystLine {
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | null = null;
  #asked = 0;

  ask<N extends AnalysisName>(name: N, ask: Analyses[N]['ask']): Promise<Analyses[N]['answer']> {
    this.#asked += 1;
    const question: Question = { id: this.#asked, name, ask };
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject });
      this.#thread ??= this.#start();
      this.#thread.postMessage(question);
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.terminate();
  }

  #start(): Worker {
    const thread = startThread('./seating/analyst.ts', null);
    thread.on('message', (reply: Reply) => {
      const waiting = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ('error' in reply) waiting?.reject(reply.error);
      else waiting?.resolve(reply.answer as never);
    });
    const gone = (error: unknown) => {
      if (this.#thread !== thread) return;
      this.#thread = null;
      const lost = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { reject } of lost) reject(error);
    };
    thread.on('error', gone);
    thread.on('exit', () => gone(new Error('the analyst ended')));
    return thread;
  }
}
