import { parentPort } from 'node:worker_threads';
import type { CardId } from '../../shared/ids.ts';
import { createIndex, type Neighbour } from '../../shared/similarity/similarity.ts';
import type { Changes } from './cards.ts';

/** First what changed, then who is like this card. */
export interface Question extends Changes {
  id: number;
  card: CardId;
  limit: number;
}
export type Reply = { id: number; neighbours: Neighbour[] } | { id: number; error: unknown };

const port = parentPort;
if (port === null) throw new Error('the finder runs as a thread');
const index = createIndex();
port.on('message', ({ id, put, gone, card, limit }: Question) => {
  try {
    for (const lost of gone) index.remove(lost);
    for (const changed of put) index.update(changed);
    port.postMessage({ id, neighbours: index.neighbours({ id: card }, limit) } satisfies Reply);
  } catch (error) {
    port.postMessage({ id, error } satisfies Reply);
  }
});
