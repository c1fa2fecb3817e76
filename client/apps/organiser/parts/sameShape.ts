/** Deeper than this are parts that not every row has. */
const DEPTH = 2;

/**
 * Whether plain data has the fields of a model, of the same sorts: what an older page left behind may be something else than
 * what a form shows by now. The rows of a list are held against the model's first; null fits everything.
 */
export function sameShape(value: unknown, model: unknown, depth = DEPTH): boolean {
  if (value === null || model === null) return true;
  if (Array.isArray(value) || Array.isArray(model)) {
    if (!Array.isArray(value) || !Array.isArray(model)) return false;
    return model.length === 0 || value.every((row) => sameShape(row, model[0], depth));
  }
  if (!isObject(value) || !isObject(model)) return typeof value === typeof model;
  return depth === 0 || Object.entries(model).every(([key, one]) => sameShape(value[key], one, depth - 1));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
