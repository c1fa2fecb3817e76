import { expect, it } from 'vitest';
import { readAddress } from '../../../client/apps/plenary/address.ts';

const PLAIN = { theme: null, language: 'nl', preview: false, scene: null, name: null, room: null };

it('reads what the address asks for and ignores what it does not know', () => {
  expect(readAddress('')).toEqual(PLAIN);
  expect(readAddress('?theme=dark&lang=ar')).toEqual({ ...PLAIN, theme: 'dark', language: 'ar' });
  expect(readAddress('?theme=dark-contrast')).toEqual({ ...PLAIN, theme: 'dark-contrast' });
  expect(readAddress('?preview&scene=tally')).toEqual({ ...PLAIN, preview: true, scene: 'tally' });
  expect(readAddress('?scene=fireworks&theme=pink&lang=xx')).toEqual(PLAIN);
});
