import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { type Placement, place } from '../../shared/seating/place.ts';

export interface PlacerTask {
  instance: Instance;
  seed: number;
  base?: Assignment;
  frozenRounds: number;
}
export type PlacerMessage = { progress: number } | { placement: Placement };

const port = parentPort;
if (port === null) throw new Error('the placer runs as a thread');
const { instance, ...options } = workerData as PlacerTask;
const onProgress = (done: number, budget: number) =>
  port.postMessage({ progress: done / budget } satisfies PlacerMessage);
port.postMessage({ placement: place(instance, { ...options, onProgress }) } satisfies PlacerMessage);
