import { parentPort } from 'node:worker_threads';
import type { History } from '../../shared/seating/history.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import { solveJointBound } from './jointBoundSolver.ts';

export interface JointQuestion {
  instance: Instance;
  history?: History | undefined;
}

const port = parentPort;
if (port === null) throw new Error('the solver of the joint bound runs as a thread');
port.on('message', ({ instance, history }: JointQuestion) => {
  void solveJointBound(instance, history).then((bound) => port.postMessage(bound));
});
