/** Ends a switch that must name every case: a forgotten one is a compile error, an impossible one throws. */
export function exhaustive(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
