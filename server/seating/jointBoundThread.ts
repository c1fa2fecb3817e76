import { parentPort, workerData } from 'node:worker_threads';
import type { Instance } from '../../shared/seating/instance.ts';
import { solveJointBound } from './jointBoundSolver.ts';

if (parentPort === null) throw new Error('the solver of the joint bound runs as a thread');
parentPort.postMessage(await solveJointBound(workerData as Instance));
