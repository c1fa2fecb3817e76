import { expect, it } from 'vitest';
import { readAddress } from '../../../client/apps/plenary/address.ts';

it('reads what the address asks for and ignores what it does not know', () => {
  expect(readAddress('')).toEqual({ dark: false, preview: false, scene: null });
  expect(readAddress('?theme=dark')).toEqual({ dark: true, preview: false, scene: null });
  expect(readAddress('?preview&scene=tally')).toEqual({ dark: false, preview: true, scene: 'tally' });
  expect(readAddress('?scene=fireworks&theme=pink')).toEqual({ dark: false, preview: false, scene: null });
});
