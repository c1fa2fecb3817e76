import { parentPort } from 'node:worker_threads';
import type { Instance } from '../../shared/seating/instance.ts';
import { solveJointBound } from './jointBoundSolver.ts';

const port = parentPort;
if (port === null) throw new Error('the solver of the joint bound runs as a thread');
port.on('message', (instance: Instance) => {
  void solveJointBound(instance).then((bound) => port.postMessage(bound));
});
