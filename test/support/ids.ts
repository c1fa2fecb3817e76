import { idFromBytes } from '../../shared/ids.ts';

/** A well-formed minted id that can be read back in a failure: up to 16 ASCII letters of a name. */
export function mint(name: string): string {
  const bytes = new Uint8Array(16);
  bytes.set(new TextEncoder().encode(name).subarray(0, 16));
  return idFromBytes(bytes);
}

/** Ids one after the other, as a device would mint them, but the same in every run. */
export function minter(name: string): () => string {
  let n = 0;
  return () => mint(`${name} ${(n++).toString(36)}`);
}
