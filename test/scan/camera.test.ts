import { describe, expect, it } from 'vitest';
import { createRepeatGuard } from '../../client/scan/repeats.ts';
import { cameraErrorCode } from '../../client/scan/scanError.ts';

describe('cameraErrorCode', () => {
  it.each([
    ['NotAllowedError', 'camera-refused'],
    ['NotReadableError', 'camera-busy'],
    ['NotFoundError', 'no-camera'],
    ['OverconstrainedError', 'no-camera'],
  ])('%s is %s', (name, code) => {
    expect(cameraErrorCode(new DOMException('from the browser', name))).toBe(code);
  });
});

describe('a repeat guard', () => {
  it('lets a badge pass once while it stays in sight, and again after it was away', () => {
    const isFresh = createRepeatGuard(2000);
    expect(isFresh('a', 0)).toBe(true);
    expect(isFresh('a', 1500)).toBe(false);
    expect(isFresh('a', 3000)).toBe(false);
    expect(isFresh('b', 3100)).toBe(true);
    expect(isFresh('a', 3200)).toBe(true);
    expect(isFresh('a', 5300)).toBe(true);
  });
});
