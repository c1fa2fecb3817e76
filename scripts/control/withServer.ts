import type { Config } from '../../server/config.ts';
import { openApp } from '../serve/openApp.ts';
import { toAddress, toApp } from './carriers.ts';
import { type Control, readControl } from './controlFile.ts';
import { Operator } from './operator.ts';

/**
 * Does something as the operator: through the server that runs on this data, or, when none runs, by opening the data for
 * as long as it takes.
 * @throws StoreError when the data cannot be opened, ServerRefused when the server says no
 */
export async function withServer<T>(config: Config, call: (operator: Operator) => Promise<T>): Promise<T> {
  const control = readControl(config.data);
  if (control !== null && (await answers(control)))
    return call(new Operator(toAddress(control.url, control.key)));
  const app = await openApp(config, { clientFolder: null });
  try {
    return await call(new Operator(toApp(app)));
  } finally {
    await app.close();
  }
}

/** A process with that number may be another program by now. */
const answers = ({ url, key }: Control): Promise<boolean> =>
  toAddress(url, key)('GET', '/healthz').then(
    ({ status }) => status === 200,
    () => false,
  );
