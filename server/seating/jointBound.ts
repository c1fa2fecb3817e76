import type { Instance } from '../../shared/seating/instance.ts';
import { startThread } from '../thread.ts';

/**
 * The best lower bound there is on the weighted total of any plan without a hard violation: the joint linear program
 * together with what is proven for repeats, or the sum of the bounds of the terms where that is more (in a hall of
 * thousands it stands alone). Worked out in a thread of its own: half a second for 80 people, five for 850.
 * @returns the bound; Infinity when no plan seats everybody
 */
export function jointBound(instance: Instance): Promise<number> {
  return new Promise((resolve, reject) => {
    const thread = startThread('./seating/jointBoundThread.ts', instance);
    thread.on('message', (bound: number) => {
      resolve(bound);
      void thread.terminate();
    });
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('the solver ended without a bound')));
  });
}
