import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeCode, badgeHash, tokenOf } from '../../../client/apps/desk/badge.ts';
import { hashOf, randomToken, readCode } from '../../../server/auth/secrets.ts';

describe('a badge at the desk', () => {
  it('is its address or the bare secret', () => {
    const token = randomToken();
    expect(tokenOf(`https://burgertop.example/b#${token}`)).toBe(token);
    expect(tokenOf(` ${token}\n`)).toBe(token);
  });

  it('is no badge when it is something else', () => {
    for (const text of ['', 'https://burgertop.example/b', 'https://burgertop.example/b#kort', 'Jan de Wit'])
      expect(tokenOf(text)).toBeNull();
  });

  it('has the hash that the server keeps', () => {
    for (let i = 0; i < 50; i++) {
      const token = randomToken();
      expect(badgeHash(token)).toBe(hashOf(token));
    }
  });

  it('has the short code that the server reads', () => {
    fc.assert(fc.property(fc.string(), (typed) => badgeCode(typed) === readCode(typed)));
  });
});
