import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder the command was given in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A path inside the checkout.
 * @param {...string} parts
 */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * A file of an installed library. Called by path and not through npx, which costs half a second and may ask
 * questions.
 * @param {...string} parts
 */
export const inModules = (...parts) => inRoot('node_modules', ...parts);
